package iq.ihala.process.forumcycle;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
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
 * F00: on the first working day of a month each forum that meets begins its month; a day on which the house stood still is made up
 * for on the next. The month's row in the register is made once, so two nodes begin it once.
 */
@Component
public class MonthRun {

    private static final Logger LOG = LoggerFactory.getLogger(MonthRun.class);

    /** A forum's month is calmer than any case. */
    private static final String NO_LEVEL = "LOW";

    private final Forums forums;
    private final Meetings meetings;
    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MonthRun(
            Forums forums,
            Meetings meetings,
            RuntimeService runtime,
            HouseAuthority authority,
            WorkingCalendar calendar,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.forums = forums;
        this.meetings = meetings;
        this.runtime = runtime;
        this.authority = authority;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${ihala.forum.begin:0 10 7 * * *}", zone = "Asia/Baghdad")
    void thisMorning() {
        int begun = begin(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)));
        if (begun > 0) {
            LOG.info("{} forums began their month", begun);
        }
    }

    /** Begins the month of {@code day} wherever it has not begun; nothing before the month's first working day. */
    public int begin(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (day.isBefore(calendar.workingDayFrom(month.atDay(1)))) {
            return 0;
        }
        return (int) forums.all().stream()
                .filter(Forum::active)
                .filter(forum -> begin(forum.code(), month))
                .count();
    }

    /** Begins the month of one forum, unless it has begun. */
    public boolean begin(String forum, YearMonth month) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Meeting> opened = meetings.open(forum, month);
            opened.ifPresent(meeting -> authority.call(() -> runtime.startProcessInstanceByKey(
                    ForumCycleProcess.KEY,
                    meeting.id(),
                    Map.of(Variables.FORUM_ID.name(), forum, Variables.RISK_LEVEL.name(), NO_LEVEL))));
            return opened.isPresent();
        }));
    }
}
