package iq.ihala.process.forumissue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.forum.Issue;
import iq.ihala.forum.IssueEvent;
import iq.ihala.forum.Issues;
import iq.ihala.forum.Meetings;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forumcycle.MonthRun;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ForumPlay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.publiccomplaint.Complaint;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ForumIssueTest {

    private static final String FORUM = "FORUM4";
    private static final String CHAIR = "fi.chair";
    private static final String MEMBER = "fi.member";
    private static final String OFFICER = "fi.officer";
    private static final String DIRECTOR = "fi.director";
    private static final String OUTREACH = "fi.outreach";
    private static final String WORDS = "قصة-لا-يجوز-أن-تبقى";

    @Autowired
    private MonthRun run;

    @Autowired
    private Issues issues;

    @Autowired
    private Meetings meetings;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseAccess access;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Complaints complaints;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ForumPlay forum;
    private LocalDate day;

    @BeforeEach
    void aForumWithItsPeople() {
        BpmnAwareTests.init(engine);
        day = LocalDate.of(2027, 9, 1);
        time.is(day.atTime(9, 0));
        forum = new ForumPlay(house, engine);
        forum.employ(FORUM, CHAIR, MEMBER);
        house.employ(OFFICER, "M", "cp_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        house.employ(OUTREACH, "F", "outreach_unit");
        house.employ("fi.super", "F", "risk_reviewer");
        house.employ("fi.intake", "F", "intake_counsellor");
    }

    @AfterEach
    void nothingIsLeft() {
        forum.leaveNothing(jdbc, transaction);
        time.isReal();
    }

    @Test
    void aSolutionIsAcceptedCarriedOutVerifiedReportedAndClosed() {
        String issue = tabled("PATROL");
        ProcessInstance instance = forum.instanceOf(issue);
        forum.solve(CHAIR, issue, "PATROL", "دورية في المساء");
        assertThat(mails("FORUM_HANDOVER")).contains(OFFICER);
        forum.answer(OFFICER, issue, "userTask_answerHandover", Map.of("handoverAnswer", "ACCEPTED"));
        forum.fireOf(issue, "boundaryEvent_weekGone");
        forum.fireOf(issue, "catchEvent_anotherWeek");
        assertThat(mails("FORUM_REMINDER").stream().filter(OFFICER::equals))
                .as("every week")
                .hasSize(2);
        forum.answer(OFFICER, issue, "userTask_carryOut", Map.of("workDone", "سُيِّرت الدورية"));
        assertThat(instance).isWaitingAt("gateway_waitForMeeting").hasPassed("subProcess_carryOut");

        nextMeeting();
        assertThat(instance).isWaitingAt("userTask_verifyResult").hasPassed("catchEvent_nextMeeting");
        verifyAndReport(issue, "RESOLVED");
        assertThat(instance).isEnded().hasPassed("endEvent_issueClosed");
        assertThat(issues.find(issue).orElseThrow().state()).isEqualTo("CLOSED");
        assertThat(issues.life(issue))
                .extracting(IssueEvent::kind)
                .containsExactly(
                        "RAISED",
                        "TABLED",
                        "SOLUTION",
                        "HANDED",
                        "ACCEPTED",
                        "REMINDED",
                        "REMINDED",
                        "CARRIED_OUT",
                        "VERIFIED",
                        "REPORTED",
                        "CLOSED");
    }

    @Test
    void aSolutionThatIsReturnedIsDevelopedAnew() {
        String issue = tabled("LIGHTING");
        ProcessInstance instance = forum.instanceOf(issue);
        forum.solve(CHAIR, issue, "SERVICE_REQUEST", "طلب إنارة");
        assertThatThrownBy(() ->
                        forum.answer(OFFICER, issue, "userTask_answerHandover", Map.of("handoverAnswer", "RETURNED")))
                .as("without a reason")
                .isInstanceOf(RefusedAnswer.class);
        forum.answer(
                OFFICER,
                issue,
                "userTask_answerHandover",
                Map.of("handoverAnswer", "RETURNED", "returnReason", "من عمل البلدية"));
        assertThat(instance).isWaitingAt("userTask_developSolution");
        forum.develop(CHAIR, issue, "COMPLAINT_TO_INSTITUTION", "كتاب إلى البلدية");
        assertThat(mails("FORUM_HANDOVER").stream().filter(OFFICER::equals))
                .as("told again")
                .hasSize(2);
        assertThat(issues.find(issue).orElseThrow().solution()).isEqualTo("COMPLAINT_TO_INSTITUTION");
    }

    @Test
    void aComplaintToAnInstitutionIsWrittenDownOnceThePoliceAcceptIt() {
        house.employ("fi.complaints", "F", "complaints_officer");
        String issue = tabled("LIGHTING");
        forum.solve(CHAIR, issue, "COMPLAINT_TO_INSTITUTION", "كتاب إلى البلدية لإصلاح الإنارة");
        List<Receipt> before = receipts();
        forum.answer(OFFICER, issue, "userTask_answerHandover", Map.of("handoverAnswer", "ACCEPTED"));

        List<Receipt> opened =
                receipts().stream().filter(receipt -> !before.contains(receipt)).toList();
        assertThat(opened).singleElement().satisfies(receipt -> {
            assertThat(complaints.words(receipt).wish()).isEqualTo("كتاب إلى البلدية لإصلاح الإنارة");
            assertThat(complaints.words(receipt).what()).contains("منتدى");
            assertThat(complaints.citizen(receipt).isUnknown()).isTrue();
            assertThat(house.fact("fi.complaints", receipt.code(), "userTask_screenComplaint", "complaintText"))
                    .contains("كتاب إلى البلدية");
        });
        assertThat(issues.life(issue)).extracting(IssueEvent::kind).contains("ACCEPTED", "COMPLAINED");
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(opened.get(0).code())
                .list()
                .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test"));
        transaction.executeWithoutResult(done -> jdbc.update(
                "delete from public_complaint where receipt = ?", opened.get(0).value()));
    }

    private List<Receipt> receipts() {
        return complaints.open().stream().map(Complaint::receipt).toList();
    }

    @Test
    void silenceIsRemindedAfterThreeDaysAndEscalatedAfterSeven() {
        String issue = tabled("DRUG");
        ProcessInstance instance = forum.instanceOf(issue);
        forum.solve(CHAIR, issue, "AWARENESS", "جلسة في المدرسة");
        forum.fireOf(issue, "boundaryEvent_noAnswerYet");
        assertThat(mails("FORUM_REMINDER")).contains(OFFICER);
        forum.fireOf(issue, "boundaryEvent_stillNoAnswer");
        assertThat(mails("FORUM_LATE")).contains("fi.super");
        assertThat(instance)
                .isWaitingAt("userTask_answerHandover")
                .hasPassed("endEvent_policeReminded", "endEvent_handoverEscalated");
    }

    @Test
    void overThreeMonthsAnIssueIsCarriedOverAndThenTheDirectorDecides() {
        String issue = tabled("WATER");
        for (int month = 1; month <= 3; month++) {
            workedOn(issue);
            nextMeeting();
            verifyAndReport(issue, month == 2 ? "PARTIAL" : "NOT");
            assertThat(issues.find(issue).orElseThrow().carried()).isEqualTo(month);
            if (month < 3) {
                assertThat(issues.waiting(FORUM)).extracting(Issue::id).containsExactly(issue);
                nextMeeting();
            }
        }
        ProcessInstance instance = forum.instanceOf(issue);
        assertThat(instance).isWaitingAt("userTask_directIssue");
        forum.answer(
                DIRECTOR,
                issue,
                "userTask_directIssue",
                Map.of("directorDecision", "GO_ON", "directorNote", "تُخاطب دائرة الماء"));
        assertThat(instance).isEnded().hasPassed("endEvent_issueCarried");
        assertThat(issues.waiting(FORUM)).hasSize(1);

        nextMeeting();
        workedOn(issue);
        nextMeeting();
        verifyAndReport(issue, "NOT");
        forum.answer(
                DIRECTOR,
                issue,
                "userTask_directIssue",
                Map.of("directorDecision", "CLOSE", "directorNote", "خارج ما نقدر عليه"));
        assertThat(issues.find(issue).orElseThrow().state()).isEqualTo("CLOSED");
        assertThat(issues.life(issue).stream().map(IssueEvent::kind).filter("CARRIED"::equals))
                .hasSize(4);
    }

    @Test
    void whereNoMeetingComesTheChairAsksTheCommunityAfterFortyFiveDays() {
        String issue = tabled("ROADS");
        ProcessInstance instance = forum.instanceOf(issue);
        workedOn(issue);
        forum.fireOf(issue, "catchEvent_noMeeting");
        assertThat(instance).isWaitingAt("userTask_verifyResult");
        verifyAndReport(issue, "TRANSFERRED");
        assertThat(instance).isEnded().hasPassed("endEvent_issueClosed");
    }

    @Test
    void onePersonsOwnTroubleGoesTheWayOfAReferralAndNothingOfItStays() {
        String issue = tabled("FAM");
        String month = month();
        meetings.held(month, Map.of(), WORDS);
        ProcessInstance instance = forum.instanceOf(issue);
        forum.answer(CHAIR, issue, "userTask_decideIssue", Map.of("individualCase", "YES"));
        List<String> before = caseNumbers();
        forum.answer(
                CHAIR,
                issue,
                "userTask_referPrivately",
                Map.of(
                        "privateConsent", "YES",
                        "handoverName", "أم نور",
                        "handoverWay", "07790413287",
                        "handoverTime", "قبل الظهر",
                        "handoverNeed", WORDS,
                        "notesMentionIt", "YES"));
        assertThat(instance).isEnded().hasPassed("serviceTask_startPrivateReferral", "endEvent_issueStruck");

        List<String> opened = caseNumbers();
        opened.removeAll(before);
        assertThat(opened).hasSize(1);
        CaseNumber number = CaseNumber.parse(opened.get(0));
        assertThat(house.open(number.value())).containsExactly("userTask_checkSafety");
        assertThat(caseFiles.summary(number).channel()).isEqualTo("FORUM");
        assertThat(caseFiles.newestAnswers(number, Set.of("handoverNeed"))).containsEntry("handoverNeed", WORDS);
        assertThat(access.of(CHAIR, number).isOpen())
                .as("the chair's tie to the file")
                .isFalse();

        assertThat(issues.find(issue)).isEmpty();
        assertThat(issues.texts(issue)).isEmpty();
        assertThat(issues.of(month)).isEmpty();
        assertThat(meetings.texts(meetings.find(month).orElseThrow()))
                .noneMatch(text -> text.words().contains(WORDS));
        assertThat(jdbc.queryForObject("select count(*) from case_key where case_number = ?", Integer.class, issue))
                .as("its key")
                .isZero();
        for (String table : List.of("ACT_HI_VARINST", "ACT_HI_DETAIL")) {
            assertThat(jdbc.queryForObject(
                            "select count(*) from " + table + " where PROC_INST_ID_ = ? and TEXT_ like ?",
                            Integer.class,
                            instance.getId(),
                            "%" + number.value() + "%"))
                    .as("the number of the case in " + table)
                    .isZero();
        }
        assertThat(jdbc.queryForList(
                        "select START_USER_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?",
                        String.class,
                        number.value()))
                .containsOnlyNulls();
    }

    @Test
    void withoutConsentNothingIsOpenedAndTheIssueIsStruckAllTheSame() {
        String issue = tabled("FAM");
        ProcessInstance instance = forum.instanceOf(issue);
        forum.answer(CHAIR, issue, "userTask_decideIssue", Map.of("individualCase", "YES"));
        List<String> before = caseNumbers();
        forum.answer(CHAIR, issue, "userTask_referPrivately", Map.of("privateConsent", "NO", "notesMentionIt", "NO"));
        assertThat(instance).isEnded().hasNotPassed("serviceTask_startPrivateReferral");
        assertThat(caseNumbers()).isEqualTo(before);
        assertThat(issues.find(issue)).isEmpty();
    }

    private void workedOn(String issue) {
        forum.solve(CHAIR, issue, "SERVICE_REQUEST", "كتاب إلى الدائرة");
        forum.answer(OFFICER, issue, "userTask_answerHandover", Map.of("handoverAnswer", "ACCEPTED"));
        forum.answer(OFFICER, issue, "userTask_carryOut", Map.of("workDone", "سُلِّم الكتاب"));
    }

    private void verifyAndReport(String issue, String result) {
        forum.answer(CHAIR, issue, "userTask_verifyResult", Map.of("verifiedResult", result));
        forum.answer(OUTREACH, issue, "userTask_reportBack", Map.of("publicText", "ما حدث في القضية"));
    }

    private String tabled(String topic) {
        String issue = issues.raise(FORUM, "MEMBER", topic, null, "COMMUNITY", "F", WORDS);
        meet();
        return issue;
    }

    private String month() {
        return FORUM + "_" + YearMonth.from(day).toString().replace('-', '_');
    }

    private void nextMeeting() {
        day = day.plusMonths(1);
        time.is(day.atTime(9, 0));
        meet();
    }

    private void meet() {
        assertThat(run.begin(FORUM, YearMonth.from(day))).isTrue();
        forum.plan(CHAIR, month(), day.plusDays(10));
        time.passes(Duration.ofDays(3));
        forum.invitationsGo(month());
        forum.meet(CHAIR, month(), 6, Map.of());
    }

    private List<String> caseNumbers() {
        return new java.util.ArrayList<>(jdbc.queryForList("select case_number from case_file", String.class));
    }

    private List<String> mails(String template) {
        return jdbc.queryForList(
                "select recipient from outbox_message where template = ? and case_number like 'FORUM4-%'",
                String.class, template);
    }
}
