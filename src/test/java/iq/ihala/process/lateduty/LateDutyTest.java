package iq.ihala.process.lateduty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentOverride;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.common.DutyReport;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class LateDutyTest {

    private static final String LAWYER = "late.lawyer";
    private static final String SUPERVISOR = "late.supervisor";
    private static final String WORKER = "late.worker";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private RuntimeService runtime;

    private CaseNumber number;
    private ProcessInstance duty;

    @BeforeEach
    void aLawyerSawADuty() {
        house.employ(LAWYER, "F", "lawyer");
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        house.employ(WORKER, "F", "case_worker");
        number = caseFiles.open("WALK_IN", WORKER);
        overrides.ask(new OverrideAsked(
                number, DutyReport.OVERRIDDEN, DutyReport.LATE, LegitimateBasis.DUTY_TO_REPORT, "جناية", LAWYER));
        duty = runtime.startProcessInstanceByKey(
                LateDutyProcess.KEY, number.value(), Map.of("riskLevel", "MEDIUM", "restricted", true));
    }

    @Test
    void whatTwoConfirmedIsSaidAtLeastAndOnceAfterThePersonKnows() {
        answer(SUPERVISOR, "userTask_confirmLateDuty", confirmed("YES"));
        BpmnAwareTests.assertThat(duty).isWaitingAt("userTask_tellOfLateDuty").hasNotPassed("userTask_makeLateReport");
        answer(WORKER, "userTask_tellOfLateDuty", told("YES"));
        assertThatThrownBy(() -> answer(SUPERVISOR, "userTask_makeLateReport", report("POLICE_STATION", 0)))
                .hasMessageContaining("الادعاء العام");
        assertThatThrownBy(() -> answer(SUPERVISOR, "userTask_makeLateReport", report("PUBLIC_PROSECUTION", 1)))
                .hasMessageContaining("لم يأتِ بعد");
        answer(SUPERVISOR, "userTask_makeLateReport", report("PUBLIC_PROSECUTION", 0));

        BpmnAwareTests.assertThat(duty).isEnded().hasPassed("endEvent_dutySettled");
        assertThat(newest().usedFor()).isEqualTo("PUBLIC_PROSECUTION");
    }

    @Test
    void whatTheSupervisorRefusesIsSaidToNobody() {
        answer(SUPERVISOR, "userTask_confirmLateDuty", confirmed("NO"));

        BpmnAwareTests.assertThat(duty).isEnded().hasNotPassed("userTask_tellOfLateDuty", "userTask_makeLateReport");
        assertThat(newest().usedAt()).isNull();
    }

    @Test
    void whoMustNotKnowIsNotToldAndAReportThatWasMadeAlreadyIsNotMadeTwice() {
        answer(SUPERVISOR, "userTask_confirmLateDuty", confirmed("YES"));
        Map<String, Object> silent = told("NO");
        silent.put("withholdingReason", "FEAR_OF_HARM");
        answer(WORKER, "userTask_tellOfLateDuty", silent);
        overrides.use(number, DutyReport.OVERRIDDEN, DutyReport.LATE, "INVESTIGATING_JUDGE", SUPERVISOR);
        answer(SUPERVISOR, "userTask_makeLateReport", report("PUBLIC_PROSECUTION", 0));

        BpmnAwareTests.assertThat(duty).isEnded().hasPassed("boundaryEvent_noConsent");
        assertThat(newest().usedFor()).isEqualTo("INVESTIGATING_JUDGE");
        assertThat(newest().notToldBecause()).isEqualTo("FEAR_OF_HARM");
    }

    private ConsentOverride newest() {
        return overrides.ofCase(number).get(0);
    }

    private static Map<String, Object> confirmed(String answer) {
        Map<String, Object> answers = new HashMap<>(Map.of("dutyConfirmed", answer, "dutyConfirmedReason", "سبب"));
        if (answer.equals("YES")) {
            answers.put("legitimateBasis", "DUTY_TO_REPORT");
        }
        return answers;
    }

    private static Map<String, Object> told(String answer) {
        return new HashMap<>(Map.of("safeToTalk", "YES", "personInformed", answer, "dangerAfterTelling", "NO"));
    }

    private Map<String, Object> report(String to, int daysFromNow) {
        return Map.of(
                "reportTo",
                to,
                "reportDate",
                time.today().plusDays(daysFromNow).toString(),
                "reportContent",
                "الأقل",
                "minimumOnly",
                true);
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }
}
