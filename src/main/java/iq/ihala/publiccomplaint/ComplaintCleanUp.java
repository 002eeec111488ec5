package iq.ihala.publiccomplaint;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.crypto.CaseVault;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The nightly end of what citizens said, once its time is over ({@link ComplaintKeeping}). Each complaint is one transaction: its
 * words and its key go together, so that no backup opens them either. Any node may do it, and any number of them.
 */
@Component
public class ComplaintCleanUp {

    private static final int MOST_PER_NIGHT = 500;
    private static final String SUBJECT = "complaint";

    private final JdbcClient jdbc;
    private final CaseVault vault;
    private final AuditTrail trail;
    private final ComplaintKeeping keeping;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ComplaintCleanUp(
            JdbcClient jdbc,
            CaseVault vault,
            AuditTrail trail,
            ComplaintKeeping keeping,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.trail = trail;
        this.keeping = keeping;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${ihala.complaints.nightly:0 40 1 * * *}", zone = "Asia/Baghdad")
    void tonight() {
        sweep();
    }

    /** Forgets what is due; gives how many complaints lost their words. */
    public int sweep() {
        transaction.executeWithoutResult(done -> forgetContacts());
        return (int) due().stream().filter(this::forgetWords).count();
    }

    private void forgetContacts() {
        int forgotten = jdbc.sql("update public_complaint set sealed_contact = null"
                        + " where sealed_contact is not null and closed_at < :end")
                .param("end", before(keeping.contact()))
                .update();
        if (forgotten > 0) {
            trail.record(new AuditEvent(
                    AuditKind.ERASE, null, SUBJECT + "/contact", AuditEvent.HOUSE, "complaints=" + forgotten));
        }
    }

    private List<String> due() {
        return transaction.execute(read -> jdbc.sql("select receipt from public_complaint where closed_at < :end"
                        + " and sealed_words is not null order by closed_at, receipt limit " + MOST_PER_NIGHT)
                .param("end", before(keeping.words()))
                .query(String.class)
                .list());
    }

    /** The trail holds no receipt: whoever has one may ask for the state. */
    private boolean forgetWords(String receipt) {
        return Boolean.TRUE.equals(transaction.execute(done -> {
            int changed = jdbc.sql("update public_complaint set sealed_words = null, sealed_contact = null,"
                            + " sealed_letter = null, sealed_remark = null, sealed_answer = null"
                            + " where receipt = :receipt and sealed_words is not null")
                    .param("receipt", receipt)
                    .update();
            if (changed > 0) {
                vault.destroy(receipt);
                trail.record(new AuditEvent(AuditKind.ERASE, null, SUBJECT + "/words", AuditEvent.HOUSE, null));
            }
            return changed > 0;
        }));
    }

    private LocalDateTime before(Period time) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minus(time);
    }
}
