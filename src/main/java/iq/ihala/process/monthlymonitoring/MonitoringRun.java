package iq.ihala.process.monthlymonitoring;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * MM00: five working days after the 1st, the month before begins its way to a release; a day on which the house stood still is made up
 * for on the next. The month's row in the register is made once, so two nodes begin it once.
 */
@Component
public class MonitoringRun {

    private static final Logger LOG = LoggerFactory.getLogger(MonitoringRun.class);

    /** Dossier §7.4: 1st of month + 5 working days. */
    private static final int WORKING_DAYS = 5;

    /** Figures are calmer than any case. */
    private static final String NO_LEVEL = "LOW";

    private final Rounds rounds;
    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MonitoringRun(
            Rounds rounds,
            RuntimeService runtime,
            HouseAuthority authority,
            WorkingCalendar calendar,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.runtime = runtime;
        this.authority = authority;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${ihala.reporting.begin:0 40 6 * * *}", zone = "Asia/Baghdad")
    void thisMorning() {
        if (begin(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))) {
            LOG.info("The monthly monitoring began");
        }
    }

    /** Begins the month before {@code day}, unless it is too early or that month has begun. */
    public boolean begin(LocalDate day) {
        return !day.isBefore(startOf(YearMonth.from(day)))
                && begin(YearMonth.from(day).minusMonths(1));
    }

    /** The first day, in Basra, on which the month before {@code month} is computed. */
    LocalDate startOf(YearMonth month) {
        LocalDate day = month.atDay(1);
        for (int i = 0; i < WORKING_DAYS; i++) {
            day = calendar.workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /** Begins one month, unless it has begun. */
    public boolean begin(YearMonth month) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Round> opened = rounds.open(month);
            opened.ifPresent(round -> authority.call(() -> runtime.startProcessInstanceByKey(
                    MonthlyMonitoringProcess.KEY,
                    Round.key(month),
                    Map.of(Variables.REPORT_MONTH.name(), month.toString(), Variables.RISK_LEVEL.name(), NO_LEVEL))));
            return opened.isPresent();
        }));
    }
}
