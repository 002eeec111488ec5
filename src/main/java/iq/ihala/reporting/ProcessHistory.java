package iq.ihala.reporting;

import iq.ihala.casefile.CaseNumber;
import java.time.Instant;
import java.util.List;

/** What only the engine knows, and what was kept of it; implemented in the process room. */
public interface ProcessHistory {

    /** A step whose time counts. */
    enum Step {
        /** From the arrival to the counsellor; the code is the wished sex: F, M or NONE. */
        COUNSELLOR_FREE,
        /** From the alarm to the safe room. */
        ROOM_SECURED,
        /** A follow-up, from the day on which it became open. */
        FOLLOW_UP,
        PLAN_WRITTEN,
        PLAN_APPROVED
    }

    /**
     * One step that ended.
     *
     * @param due null if it had no due time
     * @param code null where the step has none
     */
    record Span(CaseNumber caseNumber, Instant from, Instant due, Instant to, String code) {

        public boolean onTime() {
            return due == null || !to.isAfter(due);
        }
    }

    /** The steps that ended in this time, the end excluded. */
    List<Span> ended(Step step, Instant from, Instant until);

    /** Whether no step that ended from then on has been forgotten. */
    boolean isWholeSince(Instant from);

    /**
     * When a clock of dossier §3.1 ends that started at {@code from}, as the tables of response times say it today.
     *
     * @param clock ASSIGN or ASSESS
     * @param level code of the level; UNKNOWN counts as HIGH
     */
    Instant due(String clock, String level, Instant from);
}
