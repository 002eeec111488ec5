package iq.ihala.process.persondied;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.Referrals;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class PersonDiedTest {

    private static final String INTAKE = "died.intake";
    private static final String WORKER = "died.worker";
    private static final String LAWYER = "died.lawyer";
    private static final String SUPERVISOR = "died.super";
    private static final String SECOND = "died.second";
    private static final String BOTH = "died.both";
    private static final Map<String, Object> NATURAL =
            Map.of("deathConfirmed", "YES", "deathSource", "HOSPITAL", "deathCause", "NATURAL");

    private static final String REPORT = "userTask_makeReportAfterDeath";
    private static final Map<String, Object> MINIMUM = Map.of(
            "reportTo",
            "PUBLIC_PROSECUTION",
            "reportDate",
            "2026-01-05",
            "reportContent",
            "وقعت وفاة مشتبه بها",
            "minimumOnly",
            true);

    @Autowired
    private TestHouse house;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private DeathReports deaths;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Referrals referrals;

    private CaseNumber number;
    private String path;
    private ProcessInstance died;

    @BeforeEach
    void aCaseIsUnderWay() {
        BpmnAwareTests.init(engine);
        house.employ(INTAKE, "F", "intake_counsellor");
        house.employ(WORKER, "F", "case_worker");
        house.employ(LAWYER, "M", "lawyer");
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        house.employ(SECOND, "M", "risk_reviewer");
        house.employ(BOTH, "F", "risk_reviewer", "lawyer");
        ProcessInstance opened = house.start(INTAKE, "referral-path", Map.of("channel", "WALK_IN"));
        path = opened.getId();
        number = CaseNumber.parse(house.caseNumber(opened));
        house.answer(INTAKE, number.value(), "userTask_checkSafety", ReceptionForms.safe("NONE"));
        caseFiles.assignCaseWorker(number, WORKER);
    }

    @Test
    void withTheNewsEveryOtherStepAndClockOfTheCaseEndsAtOnce() {
        String referral = referrals.open(number.value(), "PSS", null);
        consents.give(
                new ConsentGiven(number, ConsentCode.C_FEEDBACK, null, null, null, "SELF", null, null, null, WORKER));

        report();

        assertThat(house.open(number.value())).containsExactly("userTask_confirmDeath");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .list())
                .extracting(ProcessInstance::getProcessDefinitionKey)
                .containsExactlyInAnyOrder("referral-path", "person-died");
        assertThat(jobs.createJobQuery().processInstanceId(path).list()).isEmpty();
        assertThat(referrals.view(referral).state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(consents.isLive(number, ConsentCode.C_FEEDBACK, null, null)).isFalse();
        assertThat(deaths.report(number, SUPERVISOR)).as("handled already").isFalse();
    }

    @Test
    void aNaturalDeathIsLookedAfterAndTheCaseClosedByASecondSupervisor() {
        report();
        answer(SUPERVISOR, "userTask_confirmDeath", NATURAL);
        assertThat(house.open(number.value()))
                .containsExactly("userTask_careForStaff", "userTask_followUpLegally", "userTask_safeguardDependants");
        lookAfter();

        assertThat(died)
                .isWaitingAt("userTask_approveDeathClosure")
                .hasPassed("gateway_causeSuspicious")
                .hasNotPassed("userTask_checkDutyAfterDeath");
        assertThatThrownBy(() -> approve(SUPERVISOR, "YES"))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("شخصاً ثانياً");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.OPEN);
        giveBack("userTask_approveDeathClosure");
        approve(SECOND, "YES");

        assertThat(died).isEnded().hasPassed("endEvent_closedDeceased");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(caseFiles.summary(number).closureReason()).isEqualTo("DECEASED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .as("nothing is left running")
                .isZero();
    }

    @Test
    void whoWorkedOnTheCaseDoesNotApproveItsClosure() {
        caseFiles.assignCaseWorker(number, SECOND);
        report();
        answer(SUPERVISOR, "userTask_confirmDeath", NATURAL);
        lookAfter();

        assertThatThrownBy(() -> approve(SECOND, "YES"))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("من يعمل على الحالة");
    }

    @Test
    void whatTheSecondSupervisorReturnsIsDoneOnceMore() {
        report();
        answer(SUPERVISOR, "userTask_confirmDeath", NATURAL);
        lookAfter();

        house.answer(
                SECOND,
                number.value(),
                "userTask_approveDeathClosure",
                Map.of("closureApproved", "NO", "closureReturnReason", "لم يُسأل عن الأطفال"));

        assertThat(died).hasPassed("gateway_careAgain").isNotEnded();
        assertThat(house.open(number.value())).contains("userTask_safeguardDependants");
    }

    @Test
    void aSuspiciousDeathIsCheckedByTheLawyerAndConfirmedByAnotherPerson() {
        report();
        answer(SUPERVISOR, "userTask_confirmDeath", with(NATURAL, "deathCause", "HONOUR"));
        lookAfter(BOTH);
        answer(
                BOTH,
                "userTask_checkDutyAfterDeath",
                Map.of("dutyToReport", "YES", "decisionNote", "جريمة لا تحتاج شكوى"));

        Map<String, Object> yes = Map.of("dutyConfirmed", "YES", "dutyConfirmedReason", "يجب الإخبار");
        assertThatThrownBy(() -> answer(BOTH, "userTask_confirmDutyAfterDeath", yes))
                .isInstanceOf(RefusedAnswer.class);
        giveBack("userTask_confirmDutyAfterDeath");
        answer(SECOND, "userTask_confirmDutyAfterDeath", yes);

        assertThat(died).isWaitingAt("userTask_makeReportAfterDeath");
        assertThatThrownBy(() -> answer(SECOND, REPORT, with(MINIMUM, "reportDate", "2100-01-01")))
                .isInstanceOf(RefusedAnswer.class);
        answer(SECOND, REPORT, MINIMUM);

        assertThat(died).isWaitingAt("userTask_approveDeathClosure").hasPassed("userTask_makeReportAfterDeath");
        assertThat(overrides.ofCase(number)).singleElement().satisfies(report -> {
            assertThat(report.basis()).isEqualTo(LegitimateBasis.DUTY_TO_REPORT);
            assertThat(report.askedBy()).isEqualTo(BOTH);
            assertThat(report.decidedBy()).isEqualTo(SECOND);
            assertThat(report.usedFor()).isEqualTo("PUBLIC_PROSECUTION");
        });
    }

    @Test
    void aReportThatTheSecondPersonRefusesIsNotMade() {
        aDutyIsSeen();
        answer(
                SECOND,
                "userTask_confirmDutyAfterDeath",
                Map.of("dutyConfirmed", "NO", "dutyConfirmedReason", "لا واجب في ما نعرف"));

        assertThat(died).isWaitingAt("userTask_approveDeathClosure").hasNotPassed("userTask_makeReportAfterDeath");
        assertThat(overrides.ofCase(number))
                .singleElement()
                .matches(report -> !report.approved() && report.usedAt() == null);
    }

    @Test
    void aReportThatWasMadeAlreadyIsNotMadeTwiceAndTheStepHasAWayOut() {
        aDutyIsSeen();
        answer(
                SECOND,
                "userTask_confirmDutyAfterDeath",
                Map.of("dutyConfirmed", "YES", "dutyConfirmedReason", "يجب الإخبار"));
        transaction.executeWithoutResult(made ->
                overrides.use(number, ConsentCode.C_POLICE, "DUTY_AFTER_DEATH", "INVESTIGATING_JUDGE", SUPERVISOR));

        answer(SECOND, REPORT, MINIMUM);

        assertThat(died).isWaitingAt("userTask_approveDeathClosure").hasPassed("boundaryEvent_noBasisAfterDeath");
        assertThat(overrides.ofCase(number)).singleElement().matches(report -> report.usedFor()
                .equals("INVESTIGATING_JUDGE"));
    }

    @Test
    void whereTheAccusedHasPowerNoStationIsTold() {
        aDutyIsSeen();
        answer(
                SECOND,
                "userTask_confirmDutyAfterDeath",
                Map.of("dutyConfirmed", "YES", "dutyConfirmedReason", "يجب الإخبار"));

        caseFiles.restrict(number, true);
        assertThatThrownBy(() -> answer(SECOND, REPORT, with(MINIMUM, "reportTo", "POLICE_STATION")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("قاضي التحقيق");
    }

    private void aDutyIsSeen() {
        report();
        answer(SUPERVISOR, "userTask_confirmDeath", with(NATURAL, "deathCause", "HONOUR"));
        lookAfter();
        answer(
                LAWYER,
                "userTask_checkDutyAfterDeath",
                Map.of("dutyToReport", "UNSURE", "decisionNote", "جريمة لا تحتاج شكوى"));
    }

    @Test
    void anUnknownCauseCountsAsSuspiciousAndWithoutADutyNothingIsReported() {
        report();
        answer(SUPERVISOR, "userTask_confirmDeath", with(NATURAL, "deathCause", "UNKNOWN"));
        lookAfter();
        answer(
                LAWYER,
                "userTask_checkDutyAfterDeath",
                Map.of("dutyToReport", "NONE", "decisionNote", "لا جريمة في ما نعرف"));

        assertThat(died).isWaitingAt("userTask_approveDeathClosure").hasNotPassed("userTask_confirmDutyAfterDeath");
    }

    @Test
    void aChildInDangerHasACaseOfItsOwnLinkedToThisOne() {
        report();
        answer(SUPERVISOR, "userTask_confirmDeath", NATURAL);
        Map<String, Object> atRisk = Map.of(
                "dependantsSituation", "AT_RISK", "dependantsNote", "عند الجدة الآن", "dependantCases", "SA-26-ZZZZZZ");
        assertThatThrownBy(() -> answer(WORKER, "userTask_safeguardDependants", atRisk))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("لا توجد حالة");
        assertThatThrownBy(() ->
                        answer(WORKER, "userTask_safeguardDependants", with(atRisk, "dependantCases", number.value())))
                .isInstanceOf(RefusedAnswer.class);
        CaseNumber child = caseFiles.open("WALK_IN", WORKER);

        answer(WORKER, "userTask_safeguardDependants", with(atRisk, "dependantCases", child.value()));

        assertThat(caseFiles.earlierCases(child)).containsExactly(number);
        assertThat(caseFiles.summary(child).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void wrongNewsLeadsTheCaseBackToItsPathAtTheSupervisorsStep() {
        report();

        answer(SUPERVISOR, "userTask_confirmDeath", Map.of("deathConfirmed", "NO", "deathSource", "OTHER"));

        assertThat(died).isEnded().hasPassed("endEvent_newsWasWrong");
        assertThat(house.open(number.value())).containsExactly("userTask_reopenCase");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.OPEN);
        answer(SUPERVISOR, "userTask_reopenCase", Map.of("reopenReason", "ERROR"));
        assertThat(house.open(number.value())).isNotEmpty().doesNotContain("userTask_reopenCase");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey("referral-path")
                        .count())
                .as("one case has one path")
                .isEqualTo(1);
    }

    private void report() {
        assertThat(deaths.report(number, SUPERVISOR)).isTrue();
        died = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(PersonDiedProcess.KEY)
                .singleResult();
    }

    private void lookAfter() {
        lookAfter(LAWYER);
    }

    /** Who begins as the case's lawyer stays it. */
    private void lookAfter(String lawyer) {
        answer(WORKER, "userTask_safeguardDependants", Map.of("dependantsSituation", "NONE"));
        answer(
                lawyer,
                "userTask_followUpLegally",
                Map.of("rightToComplain", "LAPSED", "legalAfterDeathNote", "المادة 6"));
        answer(SUPERVISOR, "userTask_careForStaff", Map.of("staffTold", "YES", "staffSupport", "TALK"));
    }

    private void approve(String user, String yes) {
        answer(user, "userTask_approveDeathClosure", Map.of("closureApproved", yes));
    }

    private void answer(String user, String step, Map<String, Object> answers) {
        house.answer(user, number.value(), step, answers);
    }

    private void giveBack(String step) {
        engine.getTaskService().setAssignee(house.taskId(number.value(), step), null);
    }
}
