package iq.ihala.process.databreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.Breach;
import iq.ihala.rights.BreachKind;
import iq.ihala.rights.BreachLesson;
import iq.ihala.rights.Breaches;
import iq.ihala.rights.RightRefusedException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class DataBreachTest {

    private static final String DPO = "br.dpo";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Breaches breaches;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private CaseNumber hit;
    private CaseNumber other;

    @BeforeEach
    void twoCases() {
        BpmnAwareTests.init(engine);
        house.employ(DPO, "F", "dpo");
        house.employ("br.super", "F", "risk_reviewer");
        house.employ("br.worker", "F", "case_worker");
        hit = caseFiles.open("WALK_IN", "br.worker");
        other = caseFiles.open("WALK_IN", "br.worker");
    }

    @Test
    void onlyTheCasesThatAreHitAreReviewedAndTheReportHasItsClock() {
        Breach breach =
                breaches.record(BreachKind.LOST_DEVICE, clock.instant().minus(Duration.ofHours(2)), Set.of(hit), DPO);
        ProcessInstance path = pathOf(breach);

        assertThat(house.open(hit.value())).containsExactly("userTask_reviewBreachRisk");
        assertThat(house.open(other.value())).isEmpty();
        assertThat(path).isWaitingAt("gateway_awaitReport");
        assertThat(timer(breach))
                .as("a day before 72 hours from noticing are over")
                .isCloseTo(Date.from(clock.instant().plus(Duration.ofHours(46))), 60_000);

        HouseTimers.fire(breach.id(), "catchEvent_reportDue");
        assertThat(mails(DPO, breach)).isEqualTo(1);
        assertThat(mails("br.super", breach)).isZero();
        HouseTimers.fire(breach.id(), "catchEvent_reportDue");
        assertThat(mails("br.super", breach)).as("the end has come").isEqualTo(1);
        assertThatThrownBy(() -> breaches.close(breach.id(), Set.of(BreachLesson.DEVICE), DPO))
                .isInstanceOf(RightRefusedException.class);

        breaches.reported(breach.id(), DPO);
        assertThat(path).isWaitingAt("gateway_awaitLessons");
        HouseTimers.fire(breach.id(), "catchEvent_lessonsDue");
        assertThat(path).hasPassed("serviceTask_remindOfLessons").isWaitingAt("gateway_awaitLessons");
        breaches.close(breach.id(), Set.of(BreachLesson.DEVICE, BreachLesson.TRAINING), DPO);
        assertThat(path).isEnded().hasPassed("endEvent_breachClosed");
        assertThat(breaches.find(breach.id()).orElseThrow().closedAt()).isNotNull();
    }

    @Test
    void aTimeToComeAndStrangersAreRefused() {
        assertThatThrownBy(() ->
                        breaches.record(BreachKind.THEFT, clock.instant().plus(Duration.ofHours(1)), Set.of(hit), DPO))
                .isInstanceOf(RightRefusedException.class);
        assertThatThrownBy(() -> breaches.record(BreachKind.THEFT, clock.instant(), Set.of(hit), "br.worker"))
                .isInstanceOf(RightRefusedException.class);
        assertThat(house.open(hit.value())).isEmpty();
    }

    @Test
    void theOfficerRecordsReportsAndClosesOnThePage() {
        house.mayUseTasklist("dpo");
        WebSession dpo = new WebSession(port, DPO, TestHouse.PASSWORD);
        String page = "/case/breaches";
        assertThat(dpo.submit(page, page, Map.of("act", "record", "kind", "NONE"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(dpo.submit(
                                page,
                                page,
                                Map.of(
                                        "act",
                                        "record",
                                        "kind",
                                        "SENT_WRONGLY",
                                        "noticed",
                                        "2026-01-01T10:00",
                                        "cases",
                                        hit.value()))
                        .statusCode())
                .isEqualTo(302);
        String id = breaches.all().stream()
                .filter(breach -> breach.cases().contains(hit))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(dpo.get(page).body()).contains(id, "أُرسلت إلى غير صاحبها").doesNotContain(hit.value());
        assertThat(dpo.submit(page, page, Map.of("act", "reported", "id", id)).statusCode())
                .isEqualTo(302);
        assertThat(dpo.submit(page, page, Map.of("act", "close", "id", id)).statusCode())
                .isEqualTo(409);
        assertThat(dpo.submit(page, page, Map.of("act", "close", "id", id, "lessons", "TRAINING"))
                        .statusCode())
                .isEqualTo(302);
    }

    private ProcessInstance pathOf(Breach breach) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(breach.id())
                .processDefinitionKey(DataBreachProcess.KEY)
                .singleResult();
    }

    private Date timer(Breach breach) {
        return jobs.createJobQuery()
                .processInstanceId(pathOf(breach).getId())
                .singleResult()
                .getDuedate();
    }

    private int mails(String user, Breach breach) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and case_number = ?",
                Integer.class,
                user,
                breach.id());
    }
}
