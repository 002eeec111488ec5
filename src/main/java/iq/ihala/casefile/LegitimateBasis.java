package iq.ihala.casefile;

/** The only grounds on which something may be done without the person's consent (dossier §3.4, last paragraph). */
public enum LegitimateBasis {
    /** The life of the person, of a child or of a third party is in danger. */
    DANGER_TO_LIFE,
    /** A child is at serious risk. */
    CHILD_RISK,
    /** A court ordered it. */
    COURT_ORDER,
    /** The law obliges the centre to report. */
    DUTY_TO_REPORT
}
