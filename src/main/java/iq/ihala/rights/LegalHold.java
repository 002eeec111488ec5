package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import java.time.Instant;

/**
 * A decision that keeps a case whole.
 *
 * @param note why in words, opened; null if none
 * @param liftAskedBy who asked to lift it, or null
 */
public record LegalHold(
        CaseNumber caseNumber, HoldReason reason, String note, String setBy, Instant setAt, String liftAskedBy) {

    @Override
    public String toString() {
        return "LegalHold[" + caseNumber + " " + reason + ", note hidden]";
    }
}
