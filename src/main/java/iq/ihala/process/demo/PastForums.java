package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.forum.Issue;
import iq.ihala.forum.Issues;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Past meetings of all forums: what was raised, what was decided, and what the next month found solved. */
@Component
@Profile("demo & !trial")
class PastForums {

    private static final Map<String, String> WORDS = Map.of(
            "LIGHTING", "الشارع الرئيسي مظلم مساءً.",
            "WATER", "ماء المجاري في الشارع منذ أسبوع.",
            "PATROL", "يطلب الأهالي دورية قرب السوق مساءً.",
            "DRUG", "يطلب الأهالي جلسة عن المخدرات لطلبة المدارس.",
            "SERVICES", "النفايات لا تُرفع إلا مرة في الأسبوع.",
            "CYBER", "تسأل الأمهات كيف يحمين أولادهن من الابتزاز.");
    private static final Map<String, String> SOLUTIONS = Map.of(
            "LIGHTING", "SERVICE_REQUEST",
            "WATER", "SERVICE_REQUEST",
            "SERVICES", "SERVICE_REQUEST",
            "PATROL", "PATROL",
            "DRUG", "AWARENESS",
            "CYBER", "AWARENESS");
    private static final int RAISED_ON = 4;
    private static final int MET_ON = 12;
    private static final int LOOKED_AT_ON = 24;
    private static final int EVENING = 17;

    private final Forums forums;
    private final Meetings meetings;
    private final Issues issues;
    private final PastDays days;

    PastForums(Forums forums, Meetings meetings, Issues issues, PastDays days) {
        this.forums = forums;
        this.meetings = meetings;
        this.issues = issues;
        this.days = days;
    }

    void play(YearMonth month) {
        Lot lot = Lot.of(month, "forums");
        forums.all().stream().filter(Forum::active).map(Forum::code).forEach(forum -> {
            if (lot.chance(92)) {
                meet(forum, month, lot);
            }
        });
    }

    private void meet(String forum, YearMonth month, Lot lot) {
        days.at(evening(month.atDay(RAISED_ON)), () -> raise(forum, lot));
        Meeting meeting = days.at(evening(month.atDay(MET_ON)), () -> {
            Meeting opened = meetings.open(forum, month).orElseThrow();
            meetings.plan(
                    opened.id(),
                    month.atDay(MET_ON).atTime(EVENING, 0),
                    "قاعة المنتدى",
                    List.of("CIVIL_SOCIETY", "WOMEN", "YOUTH"));
            meetings.invited(opened.id());
            issues.table(opened);
            meetings.held(opened.id(), who(lot), "اجتماع تجريبي");
            meetings.settle(opened.id(), true);
            issues.of(opened.id()).forEach(issue -> solve(issue, month));
            return opened;
        });
        days.at(evening(month.atDay(LOOKED_AT_ON)), () -> issues.of(meeting.id())
                .forEach(issue -> issues.close(issue.id(), lot.draw("RESOLVED:60 PARTIAL:22 NOT:18"))));
    }

    private void raise(String forum, Lot lot) {
        for (int i = lot.between(3, 6); i > 0; i--) {
            String topic = lot.draw("LIGHTING:6 PATROL:5 DRUG:5 SERVICES:4 WATER:4 CYBER:4");
            issues.raise(
                    forum,
                    lot.draw("MEMBER:6 OUTREACH:3 BOX:1"),
                    topic,
                    null,
                    "COMMUNITY",
                    lot.draw("F:5 M:5"),
                    WORDS.get(topic));
        }
    }

    private void solve(Issue issue, YearMonth month) {
        issues.solve(
                issue.id(),
                SOLUTIONS.get(issue.topic()),
                "COMMUNITY_POLICE",
                month.atDay(LOOKED_AT_ON),
                "تتابعها الشرطة المجتمعية مع الجهة المعنية.");
    }

    private static Map<String, Integer> who(Lot lot) {
        int women = lot.between(6, 11);
        int men = lot.between(9, 14);
        int youngWomen = lot.between(1, women / 2);
        int youngMen = lot.between(1, men / 2);
        Map<String, Integer> who = new HashMap<>();
        who.put("CATEGORY/COMMUNITY/F", women);
        who.put("CATEGORY/COMMUNITY/M", men);
        who.put("AGE/18_34/F", youngWomen);
        who.put("AGE/35_59/F", women - youngWomen);
        who.put("AGE/18_34/M", youngMen);
        who.put("AGE/35_59/M", men - youngMen);
        return who;
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING, 0).atZone(WorkingCalendar.BASRA).toInstant();
    }
}
