package iq.ihala.process.forumcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.forum.Issue;
import iq.ihala.forum.IssueText;
import iq.ihala.forum.Issues;
import iq.ihala.forum.Meetings;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ForumPlay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ForumCycleTest {

    private static final String FORUM = "FORUM2";
    private static final String CHAIR = "fc.chair";
    private static final String MEMBER = "fc.member";
    private static final String MONTH = "FORUM2_2027_03";
    private static final LocalDate MEETING = LocalDate.of(2027, 3, 20);

    @Autowired
    private MonthRun run;

    @Autowired
    private Issues issues;

    @Autowired
    private Meetings meetings;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ForumPlay forum;

    @BeforeEach
    void aForumWithItsPeople() {
        BpmnAwareTests.init(engine);
        time.is(LocalDate.of(2027, 3, 1).atTime(9, 0));
        forum = new ForumPlay(house, engine);
        forum.employ(FORUM, CHAIR, MEMBER);
        forum.employ("FORUM3", "fc.other", "fc.stranger");
        house.employ("fc.outreach", "F", "outreach_unit");
        house.employ("fc.monitor", "F", "monitoring_officer");
        house.employ("fc.super", "F", "risk_reviewer");
        house.employ("fc.worker", "F", "case_worker");
    }

    @AfterEach
    void nothingIsLeft() {
        forum.leaveNothing(jdbc, transaction);
        time.isReal();
    }

    @Test
    void nineForumsBeginTheirMonthOnItsFirstWorkingDayAndOnlyOnce() {
        assertThat(run.begin(LocalDate.of(2027, 5, 1))).as("a Saturday").isZero();
        assertThat(run.begin(LocalDate.of(2027, 5, 2))).as("the first Sunday").isEqualTo(9);
        assertThat(run.begin(LocalDate.of(2027, 5, 3))).isZero();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("forum-cycle")
                        .count())
                .isEqualTo(9);
    }

    @Test
    void issuesAreCollectedAndTheMeetingTakesThemUp() {
        ProcessInstance month = begun();
        assertThat(house.open(MONTH)).containsExactly("userTask_planMeeting", "userTask_raiseIssue");
        forum.raise(MEMBER, MONTH, "LIGHTING", "الشارع مظلم قرب السوق");
        forum.raise("fc.outreach", MONTH, "DRUG", "شباب يسألون عن التوعية");
        forum.raise("fc.monitor", MONTH, "PATROL", "طلب دورية قرب المدرسة");
        assertThat(issues.waiting(FORUM))
                .extracting(Issue::source)
                .containsExactlyInAnyOrder("MEMBER", "OUTREACH", "MONITORING");
        assertThat(house.fact(MEMBER, MONTH, "userTask_raiseIssue", "forumAgenda"))
                .contains("الإنارة")
                .doesNotContain("السوق");
        house.as(MEMBER, () -> {
            engine.getTaskService().setAssignee(house.taskId(MONTH, "userTask_raiseIssue"), null);
            return null;
        });

        forum.plan(CHAIR, MONTH, MEETING);
        forum.invitationsGo(MONTH);
        assertThat(mails("FORUM_INVITATION")).containsExactlyInAnyOrder(CHAIR, MEMBER);
        assertThat(house.fact(CHAIR, MONTH, "userTask_holdMeeting", "forumAgenda"))
                .contains("السوق");
        forum.meet(CHAIR, MONTH, 4, Map.of("meetingNotes", "شكر الحضور"));

        assertThat(month).hasPassed("serviceTask_tableIssues").isWaitingAt("callActivity_forumIssue");
        assertThat(issues.of(MONTH)).hasSize(3).allMatch(issue -> "IN_HAND".equals(issue.state()));
        assertThat(meetings.find(MONTH).orElseThrow().isHeld()).isTrue();
        assertThat(meetings.attendance(MONTH)).containsEntry("CATEGORY/COMMUNITY/F", 2);
        assertThat(house.open(MONTH)).doesNotContain("userTask_raiseIssue").contains("userTask_decideIssue");
    }

    @Test
    void aMonthWithoutIssuesEndsWithItsMeeting() {
        ProcessInstance month = begun();
        forum.plan(CHAIR, MONTH, MEETING);
        forum.invitationsGo(MONTH);
        forum.meet(CHAIR, MONTH, 6, Map.of());
        assertThat(month).isEnded().hasPassed("endEvent_monthDone");
    }

    @Test
    void withoutAThirdOfTheMembersTheIssuesWait() {
        ProcessInstance month = begun();
        forum.raise(MEMBER, MONTH, "ROADS", "حفر في الطريق");
        forum.plan(CHAIR, MONTH, MEETING);
        forum.invitationsGo(MONTH);
        forum.meet(CHAIR, MONTH, 3, Map.of());
        assertThat(month).isEnded().hasPassed("endEvent_meetingMissed");
        assertThat(meetings.find(MONTH).orElseThrow().state()).isEqualTo("NO_QUORUM");
        assertThat(issues.waiting(FORUM)).hasSize(1);
    }

    @Test
    void aMeetingThatIsNotHeldByDayTwentyEightIsToldToTheOfficeManager() {
        ProcessInstance month = begun();
        forum.raise(MEMBER, MONTH, "WATER", "انقطاع الماء");
        forum.plan(CHAIR, MONTH, MEETING);
        forum.invitationsGo(MONTH);
        forum.fire(MONTH, "boundaryEvent_dayTwentyEight");
        assertThat(mails("FORUM_LATE")).contains("fc.super");
        assertThat(month).hasPassed("endEvent_officeManagerTold").isWaitingAt("userTask_holdMeeting");
        house.answer(CHAIR, MONTH, "userTask_holdMeeting", Map.of("meetingHeld", "NO", "notHeldReason", "عطلة رسمية"));
        assertThat(month).isEnded().hasPassed("endEvent_meetingMissed");
        assertThat(meetings.find(MONTH).orElseThrow().state()).isEqualTo("NOT_HELD");
    }

    @Test
    void whatMembersWriteIsNowhereInTheEngineAndSealedInTheForum() {
        begun();
        forum.raise(MEMBER, MONTH, "LIGHTING", "كناري-المصباح-المكسور");
        String issue = issues.waiting(FORUM).get(0).id();
        assertThat(issues.texts(issue)).extracting(IssueText::words).containsExactly("كناري-المصباح-المكسور");
        assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_HI_VARINST where TEXT_ like '%كناري-المصباح%'", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from forum_text where instr(sealed_words, cast('كناري' as binary)) > 0",
                        Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from case_step where form like 'forum-cycle%'", Integer.class))
                .isZero();
    }

    @Test
    void wordsThatPointAtAPersonAreRefused() {
        begun();
        for (String words :
                List.of("اتصلوا به على ٠٧٧٠ ١٢٣ ٤٥٦٧", "رقمه 0770-123-4567", "امرأة اسمها معروف", "a@b.example")) {
            assertThatThrownBy(() -> forum.raise(MEMBER, MONTH, "OTHER", words)).isInstanceOf(RefusedAnswer.class);
        }
        assertThat(issues.waiting(FORUM)).isEmpty();
    }

    @Test
    void attendanceThatDoesNotAddUpIsRefused() {
        begun();
        forum.plan(CHAIR, MONTH, MEETING);
        forum.invitationsGo(MONTH);
        assertThatThrownBy(() -> forum.meet(CHAIR, MONTH, 4, Map.of("aged60UpM", 2)))
                .isInstanceOf(RefusedAnswer.class);
        assertThatThrownBy(() -> forum.meet(CHAIR, MONTH, 7, Map.of())).isInstanceOf(RefusedAnswer.class);
        assertThat(meetings.attendance(MONTH)).isEmpty();
        assertThatThrownBy(() -> forum.plan(CHAIR, MONTH, MEETING)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aMeetingInThePastIsNotPlanned() {
        begun();
        assertThatThrownBy(() -> forum.plan(CHAIR, MONTH, LocalDate.of(2027, 2, 20)))
                .isInstanceOf(RefusedAnswer.class);
    }

    @Test
    void nobodyOfAnotherForumAndNoCaseWorkerTakesItsSteps() {
        begun();
        for (String stranger : List.of("fc.other", "fc.stranger", "fc.worker", "fc.super")) {
            assertThatThrownBy(() -> forum.plan(stranger, MONTH, MEETING))
                    .as(stranger)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> forum.plan(MEMBER, MONTH, MEETING)).isInstanceOf(RuntimeException.class);
        assertThat(house.task(MONTH, "userTask_planMeeting").getAssignee()).isNull();
        List<String> seen = house.as("fc.other", () -> engine.getTaskService().createTaskQuery().list().stream()
                .map(task -> task.getName())
                .toList());
        assertThat(seen).noneMatch(name -> name.contains(MONTH));
    }

    @Test
    void aForumWithoutAChairIsLedByTheOutreachUnit() {
        assertThat(run.begin("FORUM5", YearMonth.of(2027, 3))).isTrue();
        forum.plan("fc.outreach", "FORUM5_2027_03", MEETING);
        assertThat(meetings.find("FORUM5_2027_03").orElseThrow().state()).isEqualTo("PLANNED");
    }

    private ProcessInstance begun() {
        assertThat(run.begin(FORUM, YearMonth.of(2027, 3))).isTrue();
        assertThat(run.begin(FORUM, YearMonth.of(2027, 3))).isFalse();
        return forum.month(MONTH);
    }

    private List<String> mails(String template) {
        return jdbc.queryForList(
                "select recipient from outbox_message where template = ? and case_number = 'FORUM2-2027-03'",
                String.class,
                template);
    }
}
