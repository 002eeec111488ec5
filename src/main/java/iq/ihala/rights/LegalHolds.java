package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import java.util.Optional;

/**
 * Legal holds. A case on hold is neither erased on demand nor by the clock; the database itself keeps its row. The
 * data-protection officer sets and asks to lift, a second person (another officer or a supervisor) lifts.
 */
public interface LegalHolds {

    /**
     * Keeps a case whole.
     *
     * @param note why in words, sealed; at most 2,000 characters, or null
     * @throws RightRefusedException NOT_YOUR_OFFICE, ALREADY_ON_HOLD
     */
    void set(CaseNumber number, HoldReason reason, String note, String by);

    /** @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ON_HOLD */
    void askToLift(CaseNumber number, String by);

    /**
     * Lifts what somebody else asked to lift.
     *
     * @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ON_HOLD, NOT_ASKED, SAME_PERSON
     */
    void lift(CaseNumber number, String by);

    /** Gives the hold of a case, if there is one. One statement. */
    Optional<LegalHold> of(CaseNumber number);
}
