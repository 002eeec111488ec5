package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.ihala.forum.Issue;
import iq.ihala.forum.Issues;
import iq.ihala.process.forumcycle.MonthRun;
import iq.ihala.process.support.ForumPlay;
import iq.ihala.process.support.HouseTimers;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A forum's month as its people live it: the box, the meeting, what the police accept and return, and the next month. */
class ForumIT extends BrowserTest {

    private static final String FORUM = "FORUM7";
    private static final String CHAIR = "b.chair";
    private static final String MEMBER = "b.member";
    private static final String OUTREACH = "b.outreach";
    private static final String TROUBLE = "قنبرة تحتاج إلى من يسمعها";

    @Autowired
    private MonthRun run;

    @Autowired
    private Issues issues;

    @Autowired
    private TransactionTemplate transaction;

    private Tasklist chair;

    @AfterEach
    void leave() {
        new ForumPlay(house).leaveNothing(jdbc, transaction);
    }

    @Test
    void aMeetingWithFourIssuesAndWhatBecomesOfThem() {
        house.employFrom(FORUM, CHAIR, "F", "forum_chair");
        house.employFrom(FORUM, MEMBER, "M", "forum_member");
        house.employ(OUTREACH, "F", "outreach_unit");
        String month = begun();
        theMemberRaisesAndTheBoxIsWrittenInto(month);
        issues.raise(FORUM, "OUTREACH", "DRUG", null, "CIVIL_SOCIETY", "M", "جلسات توعية لطلبة الثانوية");
        issues.raise(FORUM, "MEMBER", "FAM", null, "COMMUNITY", "F", TROUBLE);

        chair = at(CHAIR);
        meets(month);
        String patrol = of(month, "PATROL");
        String lighting = of(month, "LIGHTING");
        String drugs = of(month, "DRUG");
        String trouble = of(month, "FAM");
        solved(patrol, "PATROL", "دورية في المساء قرب المدرسة");
        solved(lighting, "SERVICE_REQUEST", "طلب إنارة الشارع");
        solved(drugs, "AWARENESS", "جلستان في الثانوية");
        String number = referredPrivately(trouble);

        Tasklist counsellor = at(People.COUNSELLOR);
        assertThat(counsellor.shows(number)).as("it has arrived at reception").isTrue();
        assertThat(counsellor.status("/forum")).isEqualTo(404);
        Page page = chair.page();
        assertThat(chair.status("/case/" + number)).as("the chair and the file").isEqualTo(404);
        assertThat(chair.status("/forum/issues/" + trouble)).isEqualTo(404);
        assertThat(chair.status("/forum/months/" + month + "/minutes.pdf")).isEqualTo(200);
        page.navigate(address("/forum/" + FORUM));
        assertThat(page.locator("main").innerText())
                .contains("الأمان والدوريات", "الإنارة")
                .doesNotContain("الأسرة");
        Pictures.take(page);

        Tasklist police = at(People.POLICE);
        police.answer(patrol, "قبول الحل", Map.of("handoverAnswer", "ACCEPTED"));
        police.answer(lighting, "قبول الحل", Map.of("handoverAnswer", "RETURNED", "returnReason", "من عمل البلدية"));
        police.answer(patrol, "تنفيذ الحل", Map.of("workDone", "سُيِّرت دورية كل مساء"));
        assertThat(police.status("/forum/issues/" + patrol)).as("tasks only").isEqualTo(404);
        page.navigate(address("/forum/issues/" + lighting));
        assertThat(page.locator("main").innerText()).contains("أُعيد الحل مع السبب", "من عمل البلدية");

        theNextMonth(patrol);
    }

    private void theNextMonth(String patrol) {
        time.passes(Duration.ofDays(31));
        String next = begun();
        chair = at(CHAIR);
        meets(next);
        chair.answer(patrol, "التحقق", Map.of("verifiedResult", "RESOLVED", "communitySays", "صار الطريق آمناً"));
        at(OUTREACH).answer(patrol, "إبلاغ المجتمع", Map.of("publicText", "دورية كل مساء قرب المدرسة"));
        Page page = chair.page();
        page.navigate(address("/forum/issues/" + patrol));
        assertThat(page.locator("main").innerText())
                .contains("طُرحت", "سُلِّمت إلى الشرطة المجتمعية", "نُفِّذت", "حُلّت", "أُغلقت", "صار الطريق آمناً");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Pictures.take(page);
    }

    private void theMemberRaisesAndTheBoxIsWrittenInto(String month) {
        Tasklist member = at(MEMBER);
        member.answer(
                month,
                "طرح قضية",
                Map.of(
                        "forumTopic", "PATROL",
                        "issueText", "يتجمع شباب مساءً قرب المدرسة",
                        "raiserCategory", "COMMUNITY",
                        "raiserSex", "F"));
        Page box = browsers.openTelephone("b.anybody");
        box.navigate(address("/box"));
        box.locator("#forum").selectOption(FORUM);
        box.locator("#topic").selectOption("LIGHTING");
        box.locator("#words").fill("اتصلوا بجارتي 07705550142");
        box.locator("form button").click();
        assertThat(box.locator(".refused").innerText()).contains("رقم هاتف");
        assertThat(box.locator("#words").inputValue())
                .as("nothing typed is lost")
                .contains("جارتي");
        box.locator("#words").fill("الشارع خلف السوق مظلم");
        box.locator("form button").click();
        assertThat(box.locator(".taken").isVisible()).isTrue();
        assertThat(box.context().cookies()).as("no cookie").isEmpty();
        assertThat(box.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Pictures.take(box);
    }

    private String begun() {
        YearMonth month = YearMonth.from(time.today());
        assertThat(run.begin(FORUM, month)).isTrue();
        return FORUM + "_" + month.toString().replace('-', '_');
    }

    private void meets(String month) {
        chair.answer(month, "جدول الأعمال", ForumPlay.planned(time.today().plusDays(8)));
        HouseTimers.fire(month, "catchEvent_sevenDaysBefore");
        chair.answer(month, "الاجتماع والمحضر", ForumPlay.came(6));
    }

    private void solved(String issue, String type, String words) {
        chair.answer(issue, "حالة فردية", Map.of("individualCase", "NO"));
        chair.answer(issue, "تطوير الحل", ForumPlay.solution(type, words));
    }

    private String referredPrivately(String issue) {
        chair.answer(issue, "حالة فردية", Map.of("individualCase", "YES"));
        chair.answer(
                issue,
                "إحالة خاصة",
                Map.of(
                        "privateConsent", "YES",
                        "handoverName", "أم قنبر",
                        "handoverWay", "07705550199",
                        "handoverTime", "قبل الظهر",
                        "handoverNeed", TROUBLE,
                        "notesMentionIt", "NO"));
        return jdbc.queryForObject(
                "select case_number from case_file where channel = 'FORUM' order by opened_at desc limit 1",
                String.class);
    }

    private String of(String month, String topic) {
        return issues.of(month).stream()
                .filter(issue -> topic.equals(issue.topic()))
                .map(Issue::id)
                .findFirst()
                .orElseThrow();
    }
}
