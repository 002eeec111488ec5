package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The events of one transaction until it ends: written once, before the commit and after all else that waits for it. */
final class OfTransaction implements TransactionSynchronization {

    private final Writer writer;
    private final Set<AuditEvent> waiting = new LinkedHashSet<>();
    private final Set<AuditEvent> refusals = new LinkedHashSet<>();

    private OfTransaction(Writer writer) {
        this.writer = writer;
    }

    /** How events reach the chain at each end of a transaction. */
    interface Writer {

        void beforeCommit(Collection<AuditEvent> events);

        /** The transaction is over; its connection is still this thread's. */
        void afterEnd(Collection<AuditEvent> events);
    }

    static OfTransaction running(Writer writer) {
        var known = (OfTransaction) TransactionSynchronizationManager.getResource(OfTransaction.class);
        if (known != null) {
            return known;
        }
        var fresh = new OfTransaction(writer);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        TransactionSynchronizationManager.bindResource(OfTransaction.class, fresh);
        return fresh;
    }

    void add(AuditEvent event) {
        waiting.add(event);
        if (event.kind() == AuditKind.REFUSED) {
            refusals.add(event);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(OfTransaction.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(OfTransaction.class, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!waiting.isEmpty()) {
            writer.beforeCommit(waiting);
            waiting.clear();
        }
    }

    /** Whatever a listener added after us; if it cannot be written, the caller hears of it. */
    @Override
    public void afterCommit() {
        if (!waiting.isEmpty()) {
            writer.afterEnd(waiting);
            waiting.clear();
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(OfTransaction.class);
        Set<AuditEvent> left = status == STATUS_COMMITTED ? waiting : refusals;
        if (!left.isEmpty()) {
            writer.afterEnd(left);
        }
    }
}
