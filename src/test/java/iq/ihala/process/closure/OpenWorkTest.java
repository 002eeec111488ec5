package iq.ihala.process.closure;

import static iq.ihala.process.servicereferral.ReferralForms.intake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What runs in a case beside its referrals stands against closing it, and the counsellor reads which (dossier §3.9). */
@EngineTest
class OpenWorkTest {

    private static final String WORKER = "work.worker";
    private static final String REVIEWER = "work.super";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private FormService forms;

    @Autowired
    private CaseFiles caseFiles;

    private CaseNumber number;
    private ProcessInstance closure;

    @BeforeEach
    void aQuietCase() {
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        time.is(LocalDateTime.of(2026, 12, 1, 10, 0));
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        caseFiles.storeStep(
                new StepAnswers(number, "reception", "reception.takeIntake", 1, WORKER, Instant.now(), intake()));
        caseFiles.recordLevel(number, "LOW");
        caseFiles.recordContact(number, true, "PHONE_OWN");
        time.passes(Duration.ofDays(31));
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void aCaseInWhichNothingRunsMayBeClosed() {
        request();

        assertThat(value("openWork")).isEqualTo("");
        assertThat(value("closureBlockers")).isEqualTo("");
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));
        assertThat(value("closureResult")).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @CsvSource({
        "legal-advice, userTask_readOptions, LEGAL_ADVICE_OPEN, المشورة القانونية جارية",
        "legal-advice, userTask_trackComplaint, LEGAL_ADVICE_OPEN, المشورة القانونية جارية",
        "mediation, userTask_mediate, MEDIATION_OPEN, الوساطة جارية",
        "referral-path, userTask_actAsCommunityPolice, POLICE_ACTION_OPEN, إجراء الشرطة المجتمعية",
        "fixed-clock, userTask_contactBeforeDeadline, FIXED_DATE_OPEN, موعد ثابت يقترب",
        "consent-withdrawal, userTask_confirmToPerson, WITHDRAWAL_OPEN, يُخبَر الشخص بما توقف",
        "partner-deletion, userTask_confirmDeletion, WITHDRAWAL_OPEN, تؤكد الجهات المحو",
        "data-request, userTask_weighRequest, DATA_REQUEST_OPEN, طلب يخص الملف",
        "breach-review, userTask_reviewBreachRisk, BREACH_REVIEW_OPEN, تسرب بيانات",
        "minor-protection, userTask_assessGuardian, PROTECTION_OPEN, حماية جارية",
        "case-conference, userTask_inviteConference, PROTECTION_OPEN, حماية جارية",
        "referral-path, catchEvent_placeSoughtAgain, PROTECTION_OPEN, حماية جارية",
        "options-talk, userTask_talkOptions, OTHER_WORK_OPEN, عمل آخر ما زال جارياً",
        "immediate-danger, userTask_recordActions, ITEMS_OPEN, يُعالج أي خطر أولاً"
    })
    void whatRunsIsNamedToTheCounsellorAndBlocksUntilItIsOver(
            String diagram, String step, String blocker, String words) {
        ProcessInstance work = stands(diagram, step);
        request();

        assertThat(value("closureBlockers")).isEqualTo(blocker);
        assertThat(shown("closureBlockersText")).contains(words).doesNotContain(blocker);
        answer(WORKER, "userTask_readBlockers", Map.of("blockersRead", true));
        assertThat(value("closureResult")).isEqualTo("NOT_YET");

        runtime.deleteProcessInstance(work.getId(), "over");
        request();
        assertThat(value("closureBlockers")).isEqualTo("");
    }

    @Test
    void whatRunsAtTheSameTimeIsNamedEachByItself() {
        stands("mediation", "userTask_mediate");
        stands("legal-advice", "userTask_collectFacts");
        request();

        assertThat(value("openWork")).isEqualTo("LEGAL_ADVICE,MEDIATION");
        assertThat(value("closureBlockers")).isEqualTo("LEGAL_ADVICE_OPEN,MEDIATION_OPEN");
    }

    @Test
    void theWatchOverALaterDateDoesNotBlock() {
        stands("fixed-clock", "gateway_waitForClock");
        request();

        assertThat(value("openWork")).isEqualTo("");
        assertThat(value("closureBlockers")).isEqualTo("");
    }

    @Test
    void whatBeginsAfterTheRequestIsSeenByWhoeverApproves() {
        request();
        stands("legal-advice", "userTask_collectFacts");

        assertThatThrownBy(() -> answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("بدأ في هذه الحالة عمل آخر");
        answer(
                REVIEWER,
                "userTask_reviewClosure",
                Map.of("closureApproved", "NO", "closureReturnReason", "ينهي المحامي أولاً"));
        assertThat(value("closureResult")).isEqualTo("NOT_YET");
    }

    private ProcessInstance stands(String diagram, String step) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("riskLevel", "LOW");
        variables.put("restricted", false);
        variables.put("caseWorkerId", WORKER);
        variables.put("fixedClockEnd", "2027-06-01");
        variables.put("fixedClockDue", "2027-05-01T05:00:00Z");
        variables.put("legalReminderDue", "2027-05-01");
        return runtime.createProcessInstanceByKey(diagram)
                .businessKey(number.value())
                .setVariables(variables)
                .startBeforeActivity(step)
                .execute();
    }

    private void request() {
        closure = runtime.startProcessInstanceByKey(
                ClosureProcess.KEY,
                number.value(),
                Map.of("riskLevel", "LOW", "restricted", false, "caseWorkerId", WORKER));
        answer(
                WORKER,
                "userTask_requestClosure",
                Map.of(
                        "closureReason", "GOALS_MET",
                        "personAskedToClose", "NO",
                        "safetyPlanReviewed", "YES",
                        "deadlineTold", "NO",
                        "lessons", "نبدأ بالخطة أبكر"));
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }

    private Object value(String variable) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(closure.getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    private String shown(String fact) {
        Task task = house.task(number.value(), "userTask_readBlockers");
        return house.as(
                WORKER,
                () -> String.valueOf(forms.getTaskFormVariables(task.getId()).get(fact)));
    }
}
