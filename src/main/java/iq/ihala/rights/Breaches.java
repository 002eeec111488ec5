package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Breaches of data (dossier §3.2 EV5), recorded by the data-protection officer or an administrator. Every method joins the
 * running transaction or makes its own.
 */
public interface Breaches {

    /**
     * Records a breach; a review begins in each case that is hit, and in no other.
     *
     * @throws RightRefusedException NOT_YOUR_OFFICE; NOT_AN_ANSWER for a time to come, or a number that is no case's
     */
    Breach record(BreachKind kind, Instant noticedAt, Set<CaseNumber> cases, String by);

    /** @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ASKED */
    void reported(String id, String by);

    /** @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ASKED while it is not reported */
    void close(String id, Set<BreachLesson> lessons, String by);

    /** Whether what was lost raises the danger in one case. */
    void reviewed(String id, CaseNumber number, boolean danger, boolean tell, String by);

    /** @param how TOLD or NO_SAFE_WAY */
    void told(String id, CaseNumber number, String how);

    Optional<Breach> find(String id);

    /** Newest first. Two statements a breach. */
    List<Breach> all();

    /** Whether this user records breaches. */
    boolean isOpenTo(String user);
}
