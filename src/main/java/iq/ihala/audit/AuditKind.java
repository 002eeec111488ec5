package iq.ihala.audit;

/** What was done (issue: "reads and changes alike"). */
public enum AuditKind {
    /** Something private of a case was shown to somebody. */
    READ,
    /** A case or its answers were written: opened, answered, closed, reopened. */
    CHANGE,
    /** A consent was given, refused, used or withdrawn. */
    CONSENT,
    /** Something left the house. */
    SEND,
    /** Somebody was refused. The only kind whose entry stays when the transaction rolls back. */
    REFUSED,
    /** Somebody searched for a person or a case. */
    SEARCH,
    /** Somebody opened a case in danger that was not theirs (dossier §2). */
    BREAK_GLASS,
    /** A file was handed out as a document. */
    EXPORT,
    /** A case was erased. */
    ERASE,
    /** A legal hold was set or lifted. */
    HOLD
}
