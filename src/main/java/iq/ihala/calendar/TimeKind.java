package iq.ihala.calendar;

/** How a clock runs (dossier §12 row 18): IMMINENT and HIGH in calendar time, MEDIUM and LOW in working time. */
public enum TimeKind {
    /** Every hour of every day counts. */
    CALENDAR,
    /** Only working days count: Sunday to Thursday, no holiday. */
    WORKING
}
