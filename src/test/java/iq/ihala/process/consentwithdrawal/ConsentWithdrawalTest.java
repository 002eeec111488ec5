package iq.ihala.process.consentwithdrawal;

import static iq.ihala.process.servicereferral.ReferralForms.accepted;
import static iq.ihala.process.servicereferral.ReferralForms.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.WithdrawalRefusedException;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHolds;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ConsentWithdrawalTest {

    private static final String WORKER = "wd.worker";
    private static final String REVIEWER = "wd.super";
    private static final String DPO = "wd.dpo";
    private static final String PARTNER = "wd.pao";
    private static final String PAO = "PAO_BASRA";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Consents consents;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Referrals referrals;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;

    @BeforeEach
    void aCase() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(DPO, "F", "dpo");
        house.employFrom(PAO, PARTNER, "F", "partner_focal");
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        caseFiles.storeStep(new StepAnswers(
                number,
                "scope",
                "reception.takeIntake",
                1,
                WORKER,
                clock.instant(),
                Map.of("fullName", "canary-her-name", "narrative", "canary-her-words", "ageBand", "25_34")));
        give(ConsentCode.C_RECORD, null);
        give(ConsentCode.C_STAT, null);
    }

    @Test
    void aReferralThatAPartnerHasStopsAtOnceAndPartnerAndPersonAreTold() {
        refer();
        house.answer(PARTNER, number.value(), "userTask_answerReferral", accepted());
        ReferralView before = referrals.ofCase(number.value()).get(0);

        Withdrawal taken = record(WithdrawalScope.ITEM, "LEGAL", false);

        assertThat(referrals.view(before.id()).state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(house.open(number.value())).containsExactly("userTask_confirmDeletion", "userTask_confirmToPerson");
        assertThat(mailed(PARTNER, "REFERRAL_DELETE")).isEqualTo(1);
        assertThat(house.task(number.value(), "userTask_confirmToPerson").getDueDate())
                .isCloseTo(Date.from(clock.instant().plus(Duration.ofHours(24))), 60_000);
        assertThat(house.fact(WORKER, number.value(), "userTask_confirmToPerson", "withdrawalText"))
                .contains("إحالة", "يتوقف", "لا يمكن الرجوع عنه");
        assertThat(instance()).isWaitingAt("callActivity_partnerDeletion", "userTask_confirmToPerson");

        house.answer(WORKER, number.value(), "userTask_confirmToPerson", told());
        house.answer(PARTNER, number.value(), "userTask_confirmDeletion", Map.of("deletionAnswer", "DELETED"));

        assertThat(withdrawals.find(taken.id()).orElseThrow().toldHow()).isEqualTo("IN_TALK");
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(consents.isLive(number, ConsentCode.C_RECORD, null, null)).isTrue();
    }

    @Test
    void whoIsToldInTheTalkAndSharedNothingLeavesNothingToDo() {
        record(WithdrawalScope.STATISTICS, null, true);

        assertThat(HouseTimers.isRunning(number.value())).isFalse();
        assertThat(consents.isLive(number, ConsentCode.C_STAT, null, null)).isFalse();
    }

    @Test
    void aNoInATalkStopsAReferralAndAsksThePartnerToDeleteAsAWithdrawalDoes() {
        refer();
        house.answer(PARTNER, number.value(), "userTask_answerReferral", accepted());
        consents.refuse(number, ConsentCode.C_REF, "LEGAL", WORKER);

        assertThat(referrals.ofCase(number.value()).get(0).state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(house.open(number.value()))
                .as("the person knows: she said it")
                .containsExactly("userTask_confirmDeletion");
        assertThat(mailed(PARTNER, "REFERRAL_DELETE")).isEqualTo(1);
        assertThat(withdrawals.ofCase(number)).singleElement().satisfies(no -> {
            assertThat(no.scope()).isEqualTo(WithdrawalScope.ITEM);
            assertThat(no.way()).isEqualTo(WithdrawalWay.NO_IN_TALK);
            assertThat(no.toldHow()).isEqualTo("IN_TALK");
        });
    }

    @Test
    void aNoInATalkTakesTheStepFromTheCommunityPoliceAtOnce() {
        give(ConsentCode.C_CP, null);
        runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false))
                .startBeforeActivity("userTask_actAsCommunityPolice")
                .startBeforeActivity("callActivity_casePlan")
                .execute();
        assertThat(house.open(number.value())).contains("userTask_actAsCommunityPolice");
        consents.refuse(number, ConsentCode.C_CP, null, WORKER);

        assertThat(house.open(number.value())).containsExactly("userTask_writePlan");
    }

    @Test
    void aNoToTellingThePoliceInDangerLeavesWhatWasAgreedInCalm() {
        give(ConsentCode.C_CP, null);
        give(ConsentCode.C_CP, "DANGER");
        runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false))
                .startBeforeActivity("userTask_actAsCommunityPolice")
                .execute();
        consents.refuse(number, ConsentCode.C_CP, "DANGER", WORKER);

        assertThat(house.open(number.value())).containsExactly("userTask_actAsCommunityPolice");
    }

    @Test
    void aNoInATalkEndsTheMediation() {
        give(ConsentCode.C_MED, null);
        runtime.createProcessInstanceByKey("mediation")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false))
                .startBeforeActivity("userTask_mediate")
                .execute();
        consents.refuse(number, ConsentCode.C_MED, null, WORKER);

        assertThat(house.open(number.value())).isEmpty();
    }

    @Test
    void aNoToWhatNobodyHadAgreedToIsNoWithdrawal() {
        consents.refuse(number, ConsentCode.C_CP, null, WORKER);

        assertThat(withdrawals.ofCase(number)).isEmpty();
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
    }

    @Test
    void afterADayTheSupervisorIsToldAndTheStepStaysUntilThePersonCalls() {
        record(WithdrawalScope.STATISTICS, null, false);
        HouseTimers.fire(number.value(), "boundaryEvent_notYetTold");

        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox_message where case_number = ? and template = 'ATTENTION_NEEDED'",
                        Integer.class,
                        number.value()))
                .isEqualTo(1);
        assertThat(instance()).hasPassed("endEvent_supervisorAlerted").isWaitingAt("userTask_confirmToPerson");
        assertThatThrownBy(() -> house.answer(WORKER, number.value(), "userTask_confirmToPerson", notSafeNow()))
                .isInstanceOf(RefusedAnswer.class);
        house.answer(WORKER, number.value(), "userTask_confirmToPerson", Map.of("withdrawalTold", "NO_SAFE_WAY"));
        assertThat(withdrawals.ofCase(number).get(0).toldHow()).isEqualTo("NO_SAFE_WAY");
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
    }

    @Test
    void aWholeWithdrawalLocksTheFileAtOnceAndLeavesCodesOnly() {
        refer();
        why();
        record(WithdrawalScope.ALL, null, false);

        assertThat(house.open(number.value()))
                .as("the referral was sent: its partner is asked too")
                .containsExactly("userTask_confirmDeletion", "userTask_confirmToPerson", "userTask_decideHold");
        assertThat(consents.inForce(number)).isEmpty();
        assertThat(access.of(REVIEWER, number).isOpen()).isFalse();
        assertThat(access.of(DPO, number).readable()).containsExactlyInAnyOrder(Section.CONSENTS, Section.AUDIT);
        assertThat(access.withTask(WORKER, number).readable())
                .as("who has to tell the person sees how")
                .containsExactlyInAnyOrder(Section.IDENTITY, Section.CONSENTS);
        assertThatThrownBy(() -> record(WithdrawalScope.RECORD, null, true))
                .isInstanceOf(WithdrawalRefusedException.class);

        house.answer(DPO, number.value(), "userTask_decideHold", Map.of("lawObliges", "NO"));
        house.answer(WORKER, number.value(), "userTask_confirmToPerson", told());

        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(caseFiles.summary(number).closureReason()).isEqualTo("CONSENT_WITHDRAWN");
        assertThat(caseFiles.newestAnswers(number, Set.of("fullName", "narrative", "ageBand")))
                .containsExactly(Map.entry("ageBand", "25_34"));
        assertThat(overrides.ofCase(number)).singleElement().satisfies(told -> {
            assertThat(told.basis()).isEqualTo(LegitimateBasis.DANGER_TO_LIFE);
            assertThat(told.reason()).isNull();
            assertThat(told.decision()).isNull();
            assertThat(told.notToldBecause()).isNull();
        });
        assertThat(jdbc.queryForMap(
                        "select reason, sealed_words from break_glass where case_number = ?", number.value()))
                .containsEntry("reason", "LIFE_IN_DANGER")
                .containsEntry("sealed_words", null);
        assertThat(house.open(number.value()))
                .as("the partner still answers")
                .containsExactly("userTask_confirmDeletion");
        house.answer(PARTNER, number.value(), "userTask_confirmDeletion", Map.of("deletionAnswer", "DELETED"));
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
    }

    @Test
    void whoTelephonesASilentPartnerAfterAWholeWithdrawalIsToldWhichItIsAndNothingOfThePerson() {
        refer();
        ReferralView sent = referrals.ofCase(number.value()).get(0);
        record(WithdrawalScope.ALL, null, true);
        house.answer(DPO, number.value(), "userTask_decideHold", Map.of("lawObliges", "NO"));
        HouseTimers.fire(number.value(), "boundaryEvent_noAnswer");
        assertThat(access.withTask(REVIEWER, number).reads(Section.STORY)).isFalse();

        assertThat(house.fact(REVIEWER, number.value(), "userTask_askByPhone", "partnerToPhone"))
                .contains(sent.providerName(), sent.id(), sent.serviceName())
                .doesNotContain("canary");
        house.answer(REVIEWER, number.value(), "userTask_askByPhone", Map.of("deletionByPhone", "DELETED"));
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
    }

    @Test
    void whatTheLawObligesToKeepStaysWholeAndLocked() {
        record(WithdrawalScope.RECORD, null, true);
        Map<String, Object> kept = new HashMap<>();
        kept.put("lawObliges", "YES");
        kept.put("lawHoldReason", "OPEN_PROCEEDING");
        kept.put("lawHoldNote", "canary-hold-note");
        house.answer(DPO, number.value(), "userTask_decideHold", kept);

        assertThat(holds.of(number).orElseThrow().reason()).isEqualTo(HoldReason.OPEN_PROCEEDING);
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(caseFiles.newestAnswers(number, Set.of("narrative"))).hasSize(1);
        assertThat(access.of(WORKER, number).isOpen()).isFalse();
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
    }

    @Test
    void whoRecordedAWholeWithdrawalDoesNotDecideWhatIsRemoved() {
        house.employ("wd.both", "F", "case_worker", "dpo");
        withdrawals.record(number, WithdrawalScope.ALL, null, WithdrawalWay.PRESENT, null, true, "wd.both");
        assertThatThrownBy(() ->
                        house.answer("wd.both", number.value(), "userTask_decideHold", Map.of("lawObliges", "NO")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("شخص ثانٍ");
        assertThat(caseFiles.newestAnswers(number, Set.of("narrative"))).hasSize(1);
    }

    @Test
    void aCaseThatWasClosedMeanwhileStillOwesItsAnswers() {
        record(WithdrawalScope.FEEDBACK, null, false);
        caseFiles.close(number, "GOALS_MET", WORKER);
        record(WithdrawalScope.ALL, null, true);
        house.answer(DPO, number.value(), "userTask_decideHold", Map.of("lawObliges", "NO"));
        assertThat(caseFiles.summary(number).closureReason())
                .as("it was closed for another reason before")
                .isEqualTo("GOALS_MET");
        assertThat(caseFiles.newestAnswers(number, Set.of("narrative"))).isEmpty();
    }

    /** Words of why something was done without her, and why the file was opened in danger. */
    private void why() {
        transaction.executeWithoutResult(asked -> {
            overrides.ask(new OverrideAsked(
                    number, ConsentCode.C_POLICE, "DANGER", LegitimateBasis.DANGER_TO_LIFE, "canary-why", WORKER));
            overrides.decide(number, ConsentCode.C_POLICE, "DANGER", true, "canary-because", REVIEWER);
            overrides.notTold(number, ConsentCode.C_POLICE, "DANGER", "canary-not-told", WORKER);
            jdbc.update(
                    "insert into break_glass (id, case_number, user_id, reason, sealed_words, opened_at, open_until)"
                            + " values (uuid(), ?, ?, 'LIFE_IN_DANGER', 'sealed', '2026-01-01', '2026-01-02')",
                    number.value(),
                    REVIEWER);
        });
    }

    private void refer() {
        give(ConsentCode.C_REF, "LEGAL");
        runtime.startProcessInstanceByKey(
                "service-referral",
                number.value(),
                Map.of("serviceCode", "LEGAL", "riskLevel", "LOW", "restricted", false, "caseWorkerId", WORKER));
        house.answer(WORKER, number.value(), "userTask_chooseProvider", chosen(PAO, "NAME_PHONE"));
    }

    private Withdrawal record(WithdrawalScope scope, String item, boolean told) {
        return withdrawals.record(number, scope, item, WithdrawalWay.PRESENT, null, told, WORKER);
    }

    private void give(ConsentCode code, String item) {
        consents.give(new ConsentGiven(number, code, item, null, null, "SELF", "SIGNED", null, "AR", WORKER));
    }

    private ProcessInstance instance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(ConsentWithdrawalProcess.KEY)
                .singleResult();
    }

    private int mailed(String user, String template) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and template = ? and case_number = ?",
                Integer.class,
                user,
                template,
                number.value());
    }

    private static Map<String, Object> told() {
        return Map.of("withdrawalTold", "TOLD", "safeToTalk", "YES", "talkWay", "PRESENT");
    }

    private static Map<String, Object> notSafeNow() {
        return Map.of("withdrawalTold", "TOLD", "safeToTalk", "NO", "talkWay", "PERSON_CALLED");
    }
}
