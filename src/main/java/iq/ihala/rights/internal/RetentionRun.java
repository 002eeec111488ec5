package iq.ihala.rights.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.rights.Retention;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The nightly end of what is past its clock. Each case is one transaction under a lock of its own, so nodes share the work and
 * none does it twice; one that fails is passed over, named in the log, and tried again the next night.
 */
@Component
class RetentionRun {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRun.class);

    private final RetentionTable table;
    private final Retention retention;
    private final RetentionSettings settings;
    private final EraseCase eraseCase;
    private final EndingNotices notices;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RetentionRun(
            RetentionTable table,
            Retention retention,
            RetentionSettings settings,
            EraseCase eraseCase,
            EndingNotices notices,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.retention = retention;
        this.settings = settings;
        this.eraseCase = eraseCase;
        this.notices = notices;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Erases everything that is due; gives how many. Never throws. */
    int sweep() {
        int erased = 0;
        try {
            retention.startMissing();
            notices.send();
            // An empty list is no SQL.
            Set<String> passedOver = new TreeSet<>(Set.of(""));
            for (int tried = 0; tried < settings.mostPerNight(); tried++) {
                Optional<Boolean> done = eraseNext(passedOver);
                if (done.isEmpty()) {
                    break;
                }
                erased += done.get() ? 1 : 0;
            }
        } catch (RuntimeException e) {
            LOG.error("The nightly erasing stopped: {}", e.getClass().getSimpleName());
        }
        if (erased > 0) {
            LOG.info("Erased {} cases that were past their time", erased);
        }
        return erased;
    }

    /** Empty if nothing is due; false if the case that is could not be erased. */
    private Optional<Boolean> eraseNext(Set<String> passedOver) {
        String[] taken = new String[1];
        try {
            transaction.executeWithoutResult(
                    status -> table.lockNext(today(), passedOver).ifPresent(number -> {
                        taken[0] = number;
                        eraseCase.erase(new CaseNumber(number), AuditEvent.HOUSE, "RETENTION");
                    }));
            return Optional.ofNullable(taken[0]).map(number -> true);
        } catch (RuntimeException e) {
            if (taken[0] == null) {
                throw e;
            }
            passedOver.add(taken[0]);
            // The kind of failure only: a message may quote what it stumbled over.
            LOG.error(
                    "Case {} is past its time and stays: {}",
                    taken[0],
                    e.getClass().getSimpleName());
            return Optional.of(false);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
    }
}
