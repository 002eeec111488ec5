package iq.ihala.process.clocks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessVariable;
import iq.ihala.risk.RiskLevel;
import java.time.Instant;

/** A date that a diagram keeps in a variable because its timer waits for it, and that a graver level brings forward. */
public interface PlannedDate {

    /** Id of the element whose timer waits for the date. */
    String waitsAt();

    /** The variable that the timer reads. */
    ProcessVariable<String> variable();

    /**
     * The date as it would have been planned at this level.
     *
     * @param started when the wait began; the date is counted from then, not from now
     */
    Instant at(CaseNumber caseNumber, RiskLevel level, Instant started);

    /** How the variable writes the date. */
    default String written(Instant date) {
        return date.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }
}
