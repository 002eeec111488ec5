package iq.ihala.casefile;

/** Where a case file stands. */
public enum CaseStatus {
    /** Someone works on it. */
    OPEN,
    /** Closed with a reason (dossier §3.9); may be opened again. */
    CLOSED,
    /** The same concern goes on under an earlier number (dossier S07). */
    MOVED
}
