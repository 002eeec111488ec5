package iq.ihala.process.publiccomplaint;

import iq.ihala.notification.Outbox;
import iq.ihala.publiccomplaint.OutsideBody;
import iq.ihala.publiccomplaint.Receipt;
import iq.ihala.publiccomplaint.StaffComplaints;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * P02b: a complaint about our own people waits a day at most. Then, and each further day until it is taken where it belongs, those who
 * may read it are told again, and a body outside the house, if one is named. Nobody else: neither whom it is about nor that person's
 * team, once that is known. A scheduled look and no process, because whoever oversees processes would see it.
 */
@Component
public class StaffComplaintWatch {

    private final StaffComplaints complaints;
    private final Outbox outbox;
    private final OutsideBody outside;
    private final TransactionTemplate transaction;

    StaffComplaintWatch(
            StaffComplaints complaints, Outbox outbox, OutsideBody outside, PlatformTransactionManager transactions) {
        this.complaints = complaints;
        this.outbox = outbox;
        this.outside = outside;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${ihala.complaints.watch:0 25 * * * *}")
    void everyHour() {
        tell();
    }

    /** Tells of all that have waited too long; gives how many. */
    public int tell() {
        return (int)
                complaints.waitingTooLong().stream().filter(this::escalated).count();
    }

    /** What nobody may hear of yet goes on waiting, so that it is told in the hour in which somebody is named. */
    private boolean escalated(Receipt receipt) {
        return Boolean.TRUE.equals(transaction.execute(done -> {
            List<String> readers = complaints.toldOf(receipt);
            if (readers.isEmpty() && outside.isMissing()) {
                return false;
            }
            Optional<LocalDate> day = complaints.escalate(receipt);
            day.ifPresent(today -> tell(receipt, readers, "complaint-late/" + receipt + "/" + today + "/"));
            return day.isPresent();
        }));
    }

    private void tell(Receipt receipt, List<String> readers, String key) {
        readers.forEach(user -> outbox.mail(user, "COMPLAINT_WAITS", receipt.value(), key + user));
        outside.address()
                .ifPresent(address -> outbox.mail(address, "COMPLAINT_OUTSIDE", receipt.value(), key + "outside"));
    }
}
