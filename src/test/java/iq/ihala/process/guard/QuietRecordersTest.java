package iq.ihala.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ProbeRecorder;
import iq.ihala.process.support.TestHouse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@EngineTest
class QuietRecordersTest {

    private static final String NAME = "نورس خفية";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProbeRecorder recorder;

    @Autowired
    private RepositoryService repository;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    @AfterEach
    void recordNothingMore() {
        recorder.does(step -> {});
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @Test
    void whatAPersonSaidIsInNoLogWhenItsRecordingFails() {
        repository
                .createDeployment()
                .name("probe")
                .enableDuplicateFiltering(false)
                .addClasspathResource("probe/probe.bpmn")
                .addClasspathResource("probe/probe.open.form")
                .addClasspathResource("probe/probe.answer.form")
                .deploy();
        house.employ("quiet.intake", "F", "intake_counsellor");
        house.mayStart("intake_counsellor", "probe");
        String caseNumber = house.caseNumber(house.start("quiet.intake", "probe", Map.of("channel", "WALK_IN")));
        String task = house.task(caseNumber, "userTask_answer").getId();
        tasks.claim(task, "quiet.intake");
        recorder.does(step -> LocalDate.parse(step.text("fullName").orElseThrow()));

        ResponseEntity<String> failed = http.withBasicAuth("quiet.intake", TestHouse.PASSWORD)
                .postForEntity(
                        "/engine-rest/task/" + task + "/submit-form",
                        Map.of("variables", Map.of("fullName", Map.of("value", NAME))),
                        String.class);

        assertThat(failed.getStatusCode().value()).isEqualTo(500);
        assertThat(failed.getBody()).doesNotContain(NAME);
        assertThat(logged()).contains("DateTimeParseException").doesNotContain(NAME);
        assertThat(house.open(caseNumber)).containsExactly("userTask_answer");
    }

    private String logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }
}
