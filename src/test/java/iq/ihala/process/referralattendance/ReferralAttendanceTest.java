package iq.ihala.process.referralattendance;

import static iq.ihala.process.servicereferral.ReferralForms.appointmentTold;
import static iq.ihala.process.servicereferral.ReferralForms.came;
import static iq.ihala.process.servicereferral.ReferralForms.completed;
import static iq.ihala.process.servicereferral.ReferralForms.didNotCome;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.followup.FollowUpProcess;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.Answer;
import iq.ihala.referral.PartnerAnswer;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.ServiceResult;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class ReferralAttendanceTest {

    private static final String WORKER = "att.worker";
    private static final String PARTNER = "att.pao";
    private static final String PAO = "PAO_BASRA";
    private static final String NO_PEOPLE_HERE = "SANAD_BASRA";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private String item;
    private ProcessInstance attendance;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employFrom(PAO, PARTNER, "F", "partner_focal");
    }

    @Test
    void whoeverCameIsServedAndTheResultStandsWithTheReferral() {
        accepted("LEGAL", PAO);

        assertThat(attendance).isWaitingAt("userTask_tellAppointment");
        answer(WORKER, "userTask_tellAppointment", appointmentTold());
        answer(PARTNER, "userTask_recordAttendance", came());

        assertThat(attendance).isWaitingAt("userTask_recordCompletion");
        assertThat(referrals.view(item).state()).isEqualTo(ReferralState.ATTENDED);
        refused(
                PARTNER,
                "userTask_recordCompletion",
                with(completed("FULL", "NO"), "serviceEndDate", "2031-01-01"),
                "لم يأت بعد");
        answer(PARTNER, "userTask_recordCompletion", completed("PARTIAL", "NO"));

        assertThat(attendance).isEnded().hasPassed("endEvent_attendanceDone").hasNotPassed("gateway_twoNoShows");
        assertThat(result()).isEqualTo("COMPLETED");
        assertThat(referrals.view(item).result()).isEqualTo(ServiceResult.PARTIAL);
    }

    @Test
    void theStepIsOpenUntilThePersonKnowsTheAppointment() {
        accepted("LEGAL", PAO);

        refused(WORKER, "userTask_tellAppointment", with(appointmentTold(), "safeToTalk", "NO"), "غير آمن");
        Map<String, Object> notTold = with(appointmentTold(), "appointmentReply", null);
        refused(WORKER, "userTask_tellAppointment", with(notTold, "appointmentTold", "NO"), "لم يعرف الشخص الموعد");
        assertThat(attendance).isWaitingAt("userTask_tellAppointment");
    }

    @Test
    void oneMissedAppointmentIsRepeatedAndTwoLeadBackToTheOptions() {
        accepted("LEGAL", PAO);
        ProcessInstance followUp = runtime.startProcessInstanceByKey(
                FollowUpProcess.KEY, number.value(), Map.of("riskLevel", "LOW", "restricted", false));
        assertThat(followUp).isWaitingAt("gateway_waitForContact");
        answer(WORKER, "userTask_tellAppointment", appointmentTold());
        refused(
                PARTNER,
                "userTask_recordAttendance",
                with(didNotCome("FORGOT"), "attendanceDate", "2031-01-01"),
                "لم يأت بعد");
        answer(PARTNER, "userTask_recordAttendance", didNotCome("FORGOT"));

        assertThat(attendance)
                .isWaitingAt("userTask_tellAppointment")
                .variables()
                .containsEntry("noShows", 1);
        assertThat(followUp).isWaitingAt("gateway_waitForContact");
        answer(WORKER, "userTask_tellAppointment", appointmentTold());
        answer(PARTNER, "userTask_recordAttendance", didNotCome("NO_TRANSPORT"));

        assertThat(attendance).isEnded().hasPassed("serviceTask_returnToOptions", "endEvent_noShows");
        assertThat(result()).isEqualTo("NO_SHOWS");
        assertThat(referrals.view(item).state()).isEqualTo(ReferralState.STOPPED);
        assertThat(followUp).isWaitingAt("userTask_followUp").hasPassed("catchEvent_followUpNow");
    }

    @Test
    void whoeverWasPreventedFromComingIsCalledNow() {
        accepted("LEGAL", PAO);
        ProcessInstance followUp = runtime.startProcessInstanceByKey(
                FollowUpProcess.KEY, number.value(), Map.of("riskLevel", "LOW", "restricted", false));
        answer(WORKER, "userTask_tellAppointment", appointmentTold());
        answer(PARTNER, "userTask_recordAttendance", didNotCome("PREVENTED"));

        assertThat(followUp).isWaitingAt("userTask_followUp");
        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox_message where recipient = ? and template = 'ATTENTION_NEEDED'"
                                + " and case_number = ?",
                        Integer.class,
                        WORKER,
                        number.value()))
                .isEqualTo(1);
    }

    @Test
    void aCancelledAppointmentEndsTheReferral() {
        accepted("HR", NO_PEOPLE_HERE);
        answer(WORKER, "userTask_tellAppointment", appointmentTold());
        // Nobody of this provider is in the system, so the case worker says who came.
        assertThat(house.task(number.value(), "userTask_recordAttendance").getAssignee())
                .isEqualTo(WORKER);
        answer(WORKER, "userTask_recordAttendance", with(didNotCome("CHANGED_MIND"), "attendance", "CANCELLED"));

        assertThat(attendance)
                .isEnded()
                .hasPassed("endEvent_attendanceCancelled")
                .hasNotPassed("userTask_recordCompletion");
        assertThat(result()).isEqualTo("CANCELLED");
        assertThat(referrals.view(item).state()).isEqualTo(ReferralState.CANCELLED);
    }

    private void accepted(String service, String provider) {
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        item = referrals.open(number.value(), service, null);
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, item, provider, null, "SELF", "SIGNED", null, "AR", WORKER));
        referrals.consented(item, provider, "CODE_ONLY", WORKER);
        referrals.send(item);
        referrals.answer(item, Answer.of(PartnerAnswer.ACCEPTED, WORKER));
        attendance = runtime.startProcessInstanceByKey(
                ReferralAttendanceProcess.KEY,
                number.value(),
                Map.of(
                        "referralId",
                        item,
                        "serviceCode",
                        service,
                        "providerId",
                        provider,
                        "partnerAnswer",
                        "ACCEPTED",
                        "riskLevel",
                        "LOW"));
    }

    private String result() {
        return (String) history.createHistoricVariableInstanceQuery()
                .processInstanceId(attendance.getId())
                .variableName("attendanceResult")
                .singleResult()
                .getValue();
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }

    private void refused(String user, String element, Map<String, Object> answers, String reason) {
        assertThatThrownBy(() -> answer(user, element, answers))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(reason);
    }
}
