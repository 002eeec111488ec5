package iq.ihala.audit;

import java.util.List;

/**
 * The trail of who read and who changed what. Entries are added and never changed; {@link AuditCheck} shows whether somebody
 * did so nevertheless.
 */
public interface AuditTrail {

    /**
     * Remembers an event. It joins the running transaction: the entry is written just before the commit, and with it or not
     * at all; without a transaction it is written at once, in one of its own. Two equal events of one transaction make one
     * entry. Three statements a transaction, however many events.
     *
     * <p>{@link AuditKind#REFUSED} is different: a refusal mostly rolls back, so its entry is written then too.
     *
     * <p>If the entry cannot be written, the commit fails: who reads before committing must hand nothing out before the
     * commit, and then nobody has seen what nobody remembers.
     */
    void record(AuditEvent event);

    /** Gives the entries of a case. One statement. Whoever shows them records a READ of its own. */
    List<AuditEntry> ofCase(String caseNumber, AuditPage page);

    /** Gives what a user did. One statement. */
    List<AuditEntry> by(String user, AuditPage page);

    /** Gives everything. One statement. */
    List<AuditEntry> all(AuditPage page);
}
