package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person's demand as it stands.
 *
 * @param dueOn last day on which it is in time
 * @param psychAgreedBy psychological counsellor who lets the notes be handed out, or null
 * @param decidedBy the second person, or null while nobody decided
 * @param granted null while nobody decided
 * @param doneAt when the copy was printed or the answer corrected; null before
 */
public record Request(
        String id,
        CaseNumber caseNumber,
        Kind kind,
        String askedBy,
        Instant askedAt,
        LocalDate dueOn,
        String psychAgreedBy,
        String decidedBy,
        Instant decidedAt,
        Boolean granted,
        Instant doneAt) {

    /** What is demanded. */
    public enum Kind {
        /** A copy on paper. */
        ACCESS,
        /** Another answer in place of a wrong one. */
        CORRECTION,
        ERASURE
    }

    public boolean isOpen() {
        return decidedBy == null;
    }
}
