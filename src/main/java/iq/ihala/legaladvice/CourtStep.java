package iq.ihala.legaladvice;

import java.time.LocalDate;

/**
 * A step of a lodged complaint (dossier §6.6 A07).
 *
 * @param on the day it happened; the waiver clock starts anew from the latest
 * @param result {@code OPEN}, {@code SETTLED}, {@code CONVICTED}, {@code ACQUITTED}, {@code CLOSED} or {@code WITHDRAWN}
 * @param nextSession or null
 * @param court free text, stored encrypted; may be null
 * @param courtCaseNumber free text, stored encrypted; may be null
 * @param note free text, stored encrypted; may be null
 */
public record CourtStep(
        LocalDate on, String result, LocalDate nextSession, String court, String courtCaseNumber, String note) {

    /** Never prints what was written. */
    @Override
    public String toString() {
        return "CourtStep[on=" + on + ", result=" + result + "]";
    }
}
