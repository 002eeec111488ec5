package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Issues;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.process.forumcycle.MonthRun;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demonstration's forum: Al-Ma'qil has begun its month, and four issues wait for its meeting, unless one is under way. */
@Component
@Profile("demo")
class DemoForum {

    private static final String FORUM = "MAQIL";

    private final MonthRun run;
    private final Meetings meetings;
    private final Issues issues;
    private final Clock clock;

    DemoForum(MonthRun run, Meetings meetings, Issues issues, Clock clock) {
        this.run = run;
        this.meetings = meetings;
        this.issues = issues;
        this.clock = clock;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        YearMonth month = YearMonth.from(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)));
        if (meetings.of(FORUM).stream().anyMatch(Predicate.not(Meeting::isHeld))) {
            return;
        }
        if (run.begin(FORUM, month)) {
            issues.raise(
                    FORUM,
                    "MEMBER",
                    "PATROL",
                    "قرب المدرسة",
                    "COMMUNITY",
                    "F",
                    "يتجمع شباب مساءً قرب المدرسة ويخاف الأهالي: نطلب دورية.");
            issues.raise(FORUM, "BOX", "LIGHTING", null, null, null, "الشارع خلف السوق مظلم منذ شهرين.");
            issues.raise(
                    FORUM,
                    "OUTREACH",
                    "DRUG",
                    null,
                    "CIVIL_SOCIETY",
                    "M",
                    "الأهالي يسألون عن جلسات توعية بالمخدرات لطلبة الثانوية.");
            issues.raise(
                    FORUM,
                    "MEMBER",
                    "FAM",
                    null,
                    "COMMUNITY",
                    "F",
                    "امرأة في الحي تحتاج إلى من يساعدها في خلاف داخل بيتها.");
        }
    }
}
