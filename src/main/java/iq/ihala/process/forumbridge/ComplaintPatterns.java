package iq.ihala.process.forumbridge;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Forums;
import iq.ihala.forum.PatternCase;
import iq.ihala.forum.PatternKind;
import iq.ihala.forum.Patterns;
import iq.ihala.publiccomplaint.Complaints;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The same bridge for citizens' complaints about institutions (dossier §7.3 P09): once a month the topic and quarter of each that was
 * closed in the month before, as codes, counted by {@link iq.ihala.forum.Pooling}. Complaints about our own people never cross.
 */
@Component
public class ComplaintPatterns {

    /** Nobody said where, or a forum that is no more. */
    private static final String UNKNOWN = "OTHER";

    private final Complaints complaints;
    private final Forums forums;
    private final Patterns patterns;
    private final Clock clock;

    ComplaintPatterns(Complaints complaints, Forums forums, Patterns patterns, Clock clock) {
        this.complaints = complaints;
        this.forums = forums;
        this.patterns = patterns;
        this.clock = clock;
    }

    @Scheduled(cron = "${ihala.forum.release-complaints:0 45 3 5 * *}", zone = "Asia/Baghdad")
    void lastMonth() {
        release(thisMonth().minusMonths(1));
    }

    /** Releases a month that is over; gives whether it was not released before. */
    public boolean release(YearMonth month) {
        return month.isBefore(thisMonth())
                && !patterns.months(PatternKind.COMPLAINTS).contains(month)
                && patterns.release(
                        PatternKind.COMPLAINTS,
                        month,
                        complaints.closedIn(month).stream()
                                .map(one -> new PatternCase(one.topic(), place(one.place())))
                                .toList());
    }

    private String place(String code) {
        return code != null && forums.find(code).isPresent() ? code : UNKNOWN;
    }

    private YearMonth thisMonth() {
        return YearMonth.from(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)));
    }
}
