package iq.ihala.process.providerverification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.TaskCases;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.DirectoryKeeping;
import iq.ihala.referral.ProviderStatus;
import iq.ihala.referral.ServiceDirectory;
import iq.ihala.referral.TypedForm;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ProviderVerificationTest {

    private static final String COORDINATOR = "pv.super";
    private static final String PROVIDER = "PV_NEIGHBOURS";
    private static final String STEP = "userTask_verifyProvider";

    @Autowired
    private VerificationRun run;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskCases taskCases;

    @BeforeEach
    void aProviderThatNobodyConfirmed() {
        BpmnAwareTests.init(engine);
        house.employ(COORDINATOR, "F", "risk_reviewer");
        house.employ("pv.worker", "F", "case_worker");
        TypedForm form = TypedForm.typed(Map.ofEntries(
                Map.entry("id", List.of(PROVIDER)),
                Map.entry("nameArabic", List.of("جهة الجيران")),
                Map.entry("nameEnglish", List.of("Neighbours")),
                Map.entry("kind", List.of("NGO")),
                Map.entry("confidence", List.of("M")),
                Map.entry("status", List.of("UNCONFIRMED")),
                Map.entry("availability", List.of("OPEN")),
                Map.entry("evidence", List.of("test")),
                Map.entry("services", List.of("DISAB")),
                Map.entry("sharesWithPolice", List.of("NO")),
                Map.entry("femaleStaff", List.of("YES"))));
        assertThat(keeping.add(form, COORDINATOR)).as(form.errors().toString()).isTrue();
    }

    @AfterEach
    void nobodyElseMeetsIt() {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(PROVIDER)
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "test"));
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from provider_service where provider_id = ?", PROVIDER);
            jdbc.update("delete from provider where id = ?", PROVIDER);
        });
    }

    @Test
    void theCoordinatorCallsAndConfirmsByTheForm() {
        ProcessInstance verification = started();

        assertThat(verification).isWaitingAt(STEP);
        assertThat(house.task(PROVIDER, STEP).getName()).contains(PROVIDER);
        assertThat(house.fact(COORDINATOR, PROVIDER, STEP, "providerCard"))
                .contains("جهة الجيران", "لديها موظفات: نعم", "لم يُتحقق بعد");
        house.answer(COORDINATOR, PROVIDER, STEP, Map.of("verificationResult", "CONFIRMED"));

        assertThat(verification).isEnded().hasPassed("endEvent_providerConfirmed");
        assertThat(directory.provider(PROVIDER).orElseThrow().status()).isEqualTo(ProviderStatus.ACTIVE);
        assertThat(directory.provider(PROVIDER).orElseThrow().verifiedBy()).isEqualTo(COORDINATOR);
        assertThat(run.start(List.of(PROVIDER))).as("not due any more").isZero();
    }

    @Test
    void theButtonOnThePageEndsTheTask() {
        ProcessInstance verification = started();
        keeping.verify(PROVIDER, directory.provider(PROVIDER).orElseThrow().version(), COORDINATOR);
        assertThat(verification).isEnded().hasPassed("boundaryEvent_settledOnThePage", "endEvent_settledElsewhere");
    }

    @Test
    void whoDoesNotAnswerIsCalledAgainThreeDaysLater() {
        ProcessInstance verification = started();
        house.answer(COORDINATOR, PROVIDER, STEP, Map.of("verificationResult", "NOT_REACHED"));
        assertThat(verification).isWaitingAt("gateway_waitToTryAgain");
        assertThat(run.start(List.of(PROVIDER))).as("it is under way").isZero();

        Job timer = management
                .createJobQuery()
                .processInstanceId(verification.getId())
                .singleResult();
        management.executeJob(timer.getId());
        assertThat(verification).isWaitingAt(STEP).hasPassed("catchEvent_tryAgain");
    }

    @Test
    void whatIsSettledWhileWaitingNeedsNoOtherCall() {
        ProcessInstance verification = started();
        house.answer(COORDINATOR, PROVIDER, STEP, Map.of("verificationResult", "NOT_REACHED"));
        keeping.deactivate(PROVIDER, COORDINATOR);
        assertThat(verification).isEnded().hasPassed("catchEvent_settledMeanwhile");
    }

    @Test
    void whoDoesNotWorkAnyMoreLeavesTheDirectory() {
        ProcessInstance verification = started();
        house.answer(COORDINATOR, PROVIDER, STEP, Map.of("verificationResult", "GONE"));
        assertThat(verification).isEnded().hasPassed("endEvent_providerClosed");
        assertThat(directory.provider(PROVIDER).orElseThrow().status()).isEqualTo(ProviderStatus.CLOSED);
        assertThat(directory.dueForVerification()).doesNotContain(PROVIDER);
    }

    @Test
    void askingTwiceStartsOne() {
        assertThat(run.start(List.of(PROVIDER, PROVIDER))).isEqualTo(1);
        assertThat(run.start(List.of(PROVIDER))).isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(PROVIDER)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whoIsNotOfTheTeamCannotTakeIt() {
        started();
        assertThatThrownBy(() -> house.answer("pv.worker", PROVIDER, STEP, Map.of("verificationResult", "CONFIRMED")))
                .isInstanceOf(RuntimeException.class);
        assertThat(house.task(PROVIDER, STEP).getAssignee()).isNull();
    }

    @Test
    void anUnknownAnswerIsRefusedAndSavesNothing() {
        started();
        assertThatThrownBy(() -> house.answer(COORDINATOR, PROVIDER, STEP, Map.of("verificationResult", "PERHAPS")))
                .isInstanceOf(RefusedAnswer.class);
        assertThat(house.task(PROVIDER, STEP)).isNotNull();
    }

    @Test
    void noProcessWithoutACaseOrACodeOfTheDirectoryStarts() {
        for (String key : List.of("not a code", "SA-26-000000")) {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("provider-verification", key))
                    .isInstanceOf(BadUserRequestException.class);
        }
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("mediation", PROVIDER))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void theStepHasNoCaseThatCouldStandBesideIt() {
        ProcessInstance verification = started();
        String step = house.task(PROVIDER, STEP).getId();
        assertThat(taskCases.find(COORDINATOR, step)).hasValueSatisfying(found -> {
            assertThat(found.number()).isNull();
            assertThat(found.inHand()).isFalse();
        });
        assertThat(taskCases.find("pv.worker", step)).isEmpty();
        assertThat(verification).isWaitingAt(STEP);
    }

    private ProcessInstance started() {
        assertThat(run.start(List.of(PROVIDER))).isEqualTo(1);
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(PROVIDER)
                .singleResult();
    }
}
