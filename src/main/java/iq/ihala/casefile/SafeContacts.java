package iq.ihala.casefile;

import java.time.Instant;

/**
 * How each person may be reached, sealed, one piece for each agreement; the newest counts. Every method joins the running
 * transaction or makes its own.
 */
public interface SafeContacts {

    /** Why somebody reached for a person otherwise than agreed. */
    enum Outside {
        /** Danger to life, decided by a supervisor. */
        DANGER,
        /** It should not have happened, and is said honestly. */
        INCIDENT
    }

    /** Records what was agreed. One statement. */
    void agree(CaseNumber number, SafeContact contact, String by);

    /** Gives what was agreed last, or {@link SafeContact#NOTHING_AGREED}. One statement. */
    SafeContact of(CaseNumber number);

    /** Records, in codes, that the person was reached for otherwise than agreed. One statement. */
    void reachedOutside(
            CaseNumber number, ContactWay way, Instant at, ContactObjection objection, Outside why, String by);
}
