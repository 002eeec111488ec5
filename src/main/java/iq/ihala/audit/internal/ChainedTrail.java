package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
class ChainedTrail implements AuditTrail {

    private final Chain chain;
    private final EntryTable entries;
    private final TransactionOperations transaction;
    private final OfTransaction.Writer writer;

    ChainedTrail(Chain chain, EntryTable entries, TransactionOperations transaction, OfTransaction.Writer writer) {
        this.chain = chain;
        this.entries = entries;
        this.transaction = transaction;
        this.writer = writer;
    }

    @Override
    public void record(AuditEvent event) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            OfTransaction.running(writer).add(event);
        } else {
            transaction.executeWithoutResult(status -> chain.append(List.of(event)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> ofCase(String caseNumber, AuditPage page) {
        return shown(entries.ofCase(caseNumber, page.before(), page.size()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> by(String user, AuditPage page) {
        return shown(entries.by(user, page.before(), page.size()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> all(AuditPage page) {
        return shown(entries.all(page.before(), page.size()));
    }

    private static List<AuditEntry> shown(List<Entry> rows) {
        return rows.stream()
                .map(row -> new AuditEntry(
                        row.seq(),
                        row.at().toInstant(ZoneOffset.UTC),
                        AuditKind.valueOf(row.kind()),
                        row.caseNumber(),
                        row.subject(),
                        row.user(),
                        row.detail()))
                .toList();
    }
}
