package iq.ihala.casefile;

import iq.ihala.staff.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who may see what of a case (dossier §2): role × relation × section. Everything that shows something of a case asks here.
 * What is not granted is refused; of a case that does not exist, a user who is not known or who has a conflict of interest,
 * the answer is {@link Sight#NOTHING}.
 */
public interface CaseAccess {

    /** What this user may see now. Three to five statements. */
    Sight of(String user, CaseNumber number);

    /** The same for somebody who is known to hold an open task of the case. Three statements. */
    Sight withTask(String user, CaseNumber number);

    /**
     * Whether this member may be given a task of the case: never with a conflict of interest, and a restricted case never to
     * staff of the Ministry of the Interior who were not named for it (dossier §2 rule 3).
     */
    boolean mayWork(StaffMember member, CaseNumber number);

    /** As {@link #mayWork}, and for a restricted case only supervisors, those who lead it already and the named few. */
    boolean mayTake(StaffMember member, CaseNumber number);

    /**
     * Of these cases, those whose file is open to the user by office or tie; a task in hand does not count here. For lists,
     * which hold numbers only. Three statements, however many cases.
     */
    Set<CaseNumber> seenBy(String user, Collection<CaseNumber> numbers);

    /** The few whom the supervisor named for a restricted case, by user name. One statement. */
    List<String> named(CaseNumber number);

    /**
     * Names somebody for a restricted case, or takes the name away.
     *
     * @param by a supervisor who may see the case
     * @throws NotYoursException if {@code by} is none, or {@code user} is not on the staff or has a conflict of interest
     */
    void name(CaseNumber number, String user, boolean named, String by);
}
