package iq.ihala.process.undeliveredmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.notification.OutboxSweeps;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class UndeliveredMessageTest {

    private static final String REVIEWER = "letters.reviewer";
    private static final String CASE_WORKER = "letters.worker";
    private static final String TASK = "userTask_resolveMessage";

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String number;
    private String key;

    @BeforeEach
    void aMessageThatWasGivenUp() {
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(CASE_WORKER, "F", "case_worker");
        number = caseFiles.open("WALK_IN", CASE_WORKER).value();
        key = "letters-" + number;
        transaction.executeWithoutResult(work -> jdbc.update(
                """
                insert into outbox_message (idempotency_key, recipient, template, case_number, status, attempts, created_at, next_attempt, problem)
                values (?, 'letters.worker', 'REFERRAL_SENT', ?, 'FAILED', 10, '2026-01-01', '2026-01-01', 'NO_ADDRESS')""",
                key,
                number));
        OutboxSweeps.report(application);
    }

    @AfterEach
    void noMessagesAreLeft() {
        transaction.executeWithoutResult(
                work -> jdbc.update("delete from outbox_message where case_number = ?", number));
    }

    @Test
    void aSupervisorIsAskedOnceAndCockpitShowsAnIncidentWithoutAWordAboutThePerson() {
        OutboxSweeps.report(application);
        assertThat(house.open(number)).containsExactly(TASK);
        ProcessInstance instance = instance();
        BpmnAwareTests.assertThat(instance).isWaitingAt(TASK);
        assertThat(incidents()).hasSize(1).first().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("undeliveredMessage");
            assertThat(incident.getIncidentMessage()).isEqualTo("MAIL NO_ADDRESS");
            assertThat(incident.getActivityId()).isEqualTo(TASK);
        });
        assertThat(house.fact(REVIEWER, number, TASK, "undeliveredMessage"))
                .contains("بريد إلكتروني", "طلب جديد بانتظار ردكم", "عدد المحاولات: 10", "لا عنوان للمرسل إليه");
    }

    @Test
    void sentAgainItHasAllItsAttemptsAndTheIncidentIsGone() {
        ProcessInstance instance = instance();
        house.answer(REVIEWER, number, TASK, Map.of("messageDecision", "RESEND"));
        BpmnAwareTests.assertThat(instance).isEnded().hasPassed("serviceTask_settleMessage", "endEvent_messageSettled");
        assertThat(row()).isEqualTo("WAITING 0");
        assertThat(incidents()).isEmpty();
        assertThat(history.createHistoricIncidentQuery()
                        .processInstanceId(instance.getId())
                        .resolved()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void givenUpAgainItIsAskedAboutAgain() {
        house.answer(REVIEWER, number, TASK, Map.of("messageDecision", "RESEND"));
        transaction.executeWithoutResult(
                work -> jdbc.update("update outbox_message set status = 'FAILED' where idempotency_key = ?", key));
        OutboxSweeps.report(application);
        assertThat(house.open(number)).containsExactly(TASK);
    }

    @Test
    void droppedOrToldOtherwiseItIsNeverSentAndTheReasonIsKept() {
        assertThatThrownBy(() -> house.answer(REVIEWER, number, TASK, Map.of("messageDecision", "DROP")))
                .hasMessageContaining("كيف أُبلغ");
        house.answer(
                REVIEWER, number, TASK, Map.of("messageDecision", "DROP", "messageReason", "ردّت الجهة قبل أن تصل"));
        assertThat(row()).isEqualTo("DROPPED 10");
        assertThat(incidents()).isEmpty();
    }

    @Test
    void whoWasToldByTelephoneIsNotWrittenTo() {
        house.answer(
                REVIEWER,
                number,
                TASK,
                Map.of("messageDecision", "OTHER_WAY", "messageReason", "أُبلغت الجهة هاتفياً"));
        assertThat(row()).isEqualTo("OTHER_WAY 10");
        assertThat(incidents()).isEmpty();
    }

    @Test
    void aMessageWhoseCaseWasForgottenMeanwhileHoldsUpNobody() {
        noMessagesAreLeft();
        assertThat(house.fact(REVIEWER, number, TASK, "undeliveredMessage")).contains("لم تعد");
        ProcessInstance instance = instance();
        house.answer(REVIEWER, number, TASK, Map.of("messageDecision", "RESEND"));
        BpmnAwareTests.assertThat(instance).isEnded();
    }

    private ProcessInstance instance() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(UndeliveredMessageProcess.KEY)
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    private List<Incident> incidents() {
        List<String> instances = history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(UndeliveredMessageProcess.KEY)
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
        return instances.stream()
                .flatMap(id -> runtime.createIncidentQuery().processInstanceId(id).list().stream())
                .toList();
    }

    private String row() {
        return transaction.execute(work -> jdbc.queryForObject(
                "select concat(status, ' ', attempts) from outbox_message where idempotency_key = ?",
                String.class,
                key));
    }
}
