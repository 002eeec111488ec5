package iq.ihala.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * Stands before every contact that the centre begins: no contact outside the agreed way, days and hours (dossier §3.6, rule R1).
 * A consent to one home visit allows it although visits are not allowed in general: it is the person's own and later word.
 */
public interface SafeContactGuard {

    /** What speaks against it; empty if it is as agreed. One statement, two for a visit. */
    Optional<ContactObjection> objection(CaseNumber number, ContactWay way, Instant at);
}
