package iq.ihala.process.overdueescalation;

/** Names of the diagram {@code overdue-escalation}: who is told of a step that is late, and who is told next (dossier EV8). */
public final class OverdueEscalationProcess {

    public static final String KEY = "overdue-escalation";

    /** The escalation that the watch throws at a late step and the referral path catches. */
    public static final String STEP_OVERDUE = "STEP_OVERDUE";

    /** The step was done, taken away or given more time. */
    public static final String STEP_DONE = "StepDone";

    private OverdueEscalationProcess() {}
}
