package iq.ihala.forum;

/** What a pattern counts. Each is released and frozen by itself; nobody is counted in both, for neither knows the other. */
public enum PatternKind {
    /** Cases of the centre whose person agreed to statistics. */
    CASES,
    /** Citizens' complaints about institutions that were closed (dossier §7.3 P09). */
    COMPLAINTS
}
