package iq.ihala.process.partnerdeletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.Deletions;
import iq.ihala.referral.Deletions.Received;
import iq.ihala.referral.Referrals;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class PartnerDeletionTest {

    private static final String WORKER = "pd.worker";
    private static final String REVIEWER = "pd.super";
    private static final String PARTNER = "pd.pao";
    private static final String OTHER = "pd.bar";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Deletions deletions;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance deletion;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employFrom("PAO_BASRA", PARTNER, "F", "partner_focal");
        house.employFrom("BAR_BASRA", OTHER, "M", "partner_focal");
        number = caseFiles.open("WALK_IN", WORKER);
        String referral = referrals.open(number.value(), "LEGAL", null);
        referrals.consented(referral, "PAO_BASRA", null);
        deletion = runtime.startProcessInstanceByKey(
                PartnerDeletionProcess.KEY,
                number.value(),
                Map.of(
                        "partnerToAsk",
                        PartnerDeletionProcess.code(new Received(referral, "PAO_BASRA")),
                        "riskLevel",
                        "LOW",
                        "restricted",
                        false));
    }

    @Test
    void onlyThePartnerThatReceivedSomethingConfirms() {
        assertThat(mails("REFERRAL_DELETE")).isEqualTo(1);
        assertThatThrownBy(() -> house.answer(
                        OTHER, number.value(), "userTask_confirmDeletion", Map.of("deletionAnswer", "DELETED")))
                .isInstanceOf(Exception.class);
        house.answer(PARTNER, number.value(), "userTask_confirmDeletion", Map.of("deletionAnswer", "DELETED"));
        assertThat(deletion).isEnded().hasPassed("endEvent_deletionAnswered");
        assertThat(answer()).isEqualTo("DELETED");
    }

    @Test
    void whatThePartnerMustKeepIsSaidWithItsReason() {
        assertThatThrownBy(() -> house.answer(
                        PARTNER, number.value(), "userTask_confirmDeletion", Map.of("deletionAnswer", "KEPT_BY_LAW")))
                .isInstanceOf(RefusedAnswer.class);
        house.answer(
                PARTNER,
                number.value(),
                "userTask_confirmDeletion",
                Map.of("deletionAnswer", "KEPT_BY_LAW", "deletionNote", "canary-kept"));
        assertThat(answer()).isEqualTo("KEPT_BY_LAW");
    }

    @Test
    void aSilentPartnerIsRemindedAndThenAskedByTelephone() {
        HouseTimers.fire(number.value(), "boundaryEvent_reminderDue");
        assertThat(deletion).hasPassed("endEvent_reminded").isWaitingAt("userTask_confirmDeletion");
        assertThat(mails("REFERRAL_DELETE")).isEqualTo(2);

        HouseTimers.fire(number.value(), "boundaryEvent_noAnswer");
        assertThat(deletion).isWaitingAt("userTask_askByPhone");
        house.answer(REVIEWER, number.value(), "userTask_askByPhone", Map.of("deletionByPhone", "NO_ANSWER"));
        assertThat(deletion).isEnded().hasPassed("endEvent_askedByPhone");
        assertThat(answer()).isEqualTo("NO_ANSWER");
        assertThatThrownBy(() -> deletions.answered(new Received("RF-X", "PAO_BASRA"), "PERHAPS", WORKER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int mails(String template) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and template = ? and case_number = ?",
                Integer.class,
                PARTNER,
                template,
                number.value());
    }

    private String answer() {
        return jdbc.queryForObject(
                "select answer from referral_deletion where case_number = ?", String.class, number.value());
    }
}
