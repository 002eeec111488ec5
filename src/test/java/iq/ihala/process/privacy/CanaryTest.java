package iq.ihala.process.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes one unmistakable word into every text field of every form, plays cases to their ends, forces failures on the way, and
 * then looks for the word everywhere: no table, no log line, no answer of the REST interface may hold it in clear.
 */
@EngineTest
class CanaryTest {

    private static final String CANARY = "كناري7Zr9Kq";
    private static final String LATIN = "Zr9Kq";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestRestTemplate http;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
        jdbc.execute("DROP TRIGGER IF EXISTS canary_failure");
    }

    @Test
    void noPersonalWordLeavesTheCaseFileWhateverHappens() {
        Set<String> forms = new TreeSet<>();
        List<String> stuck = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        List<Map<String, Object>> scenarios = scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            AutoWorker workers = new AutoWorker(engine, house, i + 1L, CANARY, scenarios.get(i));
            cases.add(workers.playACase(80));
            forms.addAll(workers.answeredForms());
            stuck.addAll(workers.stuck());
        }
        failInTheMiddleOfASubmission();

        assertThat(tablesWithTheWord()).as("tables").isEmpty();
        assertThat(linesWithTheWord()).as("log lines").isEmpty();
        assertThat(answersWithTheWord(cases)).as("REST answers").isEmpty();
        assertThat(forms.size()).as("forms reached %s; stuck %s", forms, stuck).isGreaterThan(50);
    }

    /** What chance must not decide, so that together the walks reach (nearly) every form. */
    private static List<Map<String, Object>> scenarios() {
        String inAMonth = LocalDate.now(ZoneId.of("Asia/Baghdad")).plusDays(30).toString();
        Map<String, Object> recorded = with(
                Map.of(),
                "consentRecord",
                "FULL",
                "canTalkNow",
                "YES",
                "safeToTalk",
                "YES",
                "counsellorSexPref",
                "F",
                "sex",
                "FEMALE",
                "earlierCaseDecision",
                "NEW_CONCERN",
                // A contact that is safe whatever way chance agreed on.
                "contactMethodUsed",
                "PERSON_CAME",
                "visitType",
                "OFFICE",
                "newRisk",
                "NO",
                "incidentSince",
                "NO",
                "goal1Due",
                inAMonth,
                "goal2Due",
                inAMonth,
                "goal3Due",
                inAMonth);
        Map<String, Object> calm = with(
                recorded,
                "immediateDanger",
                "NO",
                "needsMedicalNow",
                "NO",
                "reviewDecision",
                "CONFIRM",
                "ageBand",
                "25_34",
                "consentAnswer",
                "YES",
                "sharingConsent",
                "YES",
                "contactMade",
                "YES",
                "mainProblem",
                "DV",
                "problemTypes",
                List.of("DV", "DRUG"));
        return List.of(
                with(
                        calm,
                        "reviewDecision",
                        "LOWER",
                        "reviewedLevel",
                        "LOW",
                        "nextStep",
                        "CLOSE",
                        "personAskedToClose",
                        "YES"),
                with(
                        recorded,
                        "immediateDanger",
                        "YES",
                        "needsMedicalNow",
                        "YES",
                        "policeHelp",
                        "DANGER_OVERRIDE",
                        "overrideApproved",
                        "YES",
                        "reviewDecision",
                        "CONFIRM",
                        "dutyToReport",
                        "YES",
                        "dutyConfirmed",
                        "YES",
                        "problemTypes",
                        List.of("DV"),
                        "mainProblem",
                        "DV"),
                with(
                        calm,
                        "problemTypes",
                        List.of("CYBER", "SUIC"),
                        "mainProblem",
                        "CYBER",
                        "ageBand",
                        "15_17",
                        "partnerAnswer",
                        "DECLINED"),
                with(
                        calm,
                        "problemTypes",
                        List.of("NEIGH"),
                        "mainProblem",
                        "NEIGH",
                        "wantsMediation",
                        "YES",
                        "judgedLevel",
                        "LOW",
                        "judgementIncomplete",
                        "NO",
                        "mediationMatter",
                        "NEIGHBOURS"),
                with(
                        calm,
                        "wantsMediation",
                        "YES",
                        "sexualViolence",
                        "NO",
                        "mediationMatter",
                        "THREAT",
                        "nextStep",
                        "CLOSE"),
                with(calm, "wantsLegalAdvice", "YES", "legalDecision", "COMPLAIN_NOW", "partnerAnswer", "INFO_NEEDED"),
                with(calm, "wantsLegalAdvice", "YES", "legalDecision", "LATER", "partnerAnswer", "WAITLISTED"),
                with(
                        calm,
                        "partnerAnswer",
                        "ACCEPTED",
                        "attendance",
                        "ATTENDED",
                        "reReferral",
                        "NO",
                        "nextStep",
                        "CLOSE",
                        "wantsPoliceAction",
                        "CP_ONLY"),
                with(
                        calm,
                        "contactMade",
                        "NO",
                        "partnerAnswer",
                        "ACCEPTED_DATE",
                        "attendance",
                        "NOT_ATTENDED",
                        "unreachableDecision",
                        "WELFARE_CHECK"),
                with(Map.of("consentRecord", "NONE"), "immediateDanger", "NO", "needsMedicalNow", "NO"));
    }

    private static Map<String, Object> with(Map<String, Object> base, Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(base);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    /** The database refuses the row; the message of the database is not to be repeated anywhere. */
    private void failInTheMiddleOfASubmission() {
        AutoWorker worker = new AutoWorker(engine, house, 99, CANARY, Map.of());
        String caseNumber = worker.playACase(0);
        jdbc.execute("CREATE TRIGGER canary_failure BEFORE INSERT ON case_step FOR EACH ROW SIGNAL SQLSTATE '45000' SET"
                + " MESSAGE_TEXT = '" + CANARY + "'");
        assertThatThrownBy(() -> house.answer(
                        "auto.a.intake_counsellor",
                        caseNumber,
                        "userTask_checkSafety",
                        Map.of(
                                "immediateDanger",
                                "NO",
                                "needsMedicalNow",
                                "NO",
                                "canTalkNow",
                                "YES",
                                "counsellorSexPref",
                                "F",
                                "perpetratorNearby",
                                "NO",
                                "language",
                                "AR")))
                .isInstanceOf(RuntimeException.class);
        http.withBasicAuth("auto.a.intake_counsellor", TestHouse.PASSWORD)
                .postForEntity(
                        "/engine-rest/task/"
                                + house.task(caseNumber, "userTask_checkSafety").getId() + "/submit-form",
                        Map.of("variables", Map.of(CANARY, Map.of("value", CANARY))),
                        String.class);
        jdbc.execute("DROP TRIGGER canary_failure");
    }

    private List<String> tablesWithTheWord() {
        List<String> found = new ArrayList<>();
        List<Map<String, Object>> columns = jdbc.queryForList(
                "SELECT c.TABLE_NAME, c.COLUMN_NAME FROM information_schema.COLUMNS c JOIN information_schema.TABLES t"
                        + " USING (TABLE_SCHEMA, TABLE_NAME) WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'"
                        + " AND c.DATA_TYPE IN ('char','varchar','text','mediumtext','longtext','tinytext','blob','mediumblob','longblob','varbinary','json')");
        for (Map<String, Object> column : columns) {
            String table = (String) column.get("TABLE_NAME");
            String name = (String) column.get("COLUMN_NAME");
            for (String word : List.of(
                    CANARY, LATIN, Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8)))) {
                Integer count = jdbc.queryForObject(
                        "SELECT COUNT(*) FROM `" + table + "` WHERE INSTR(CAST(`" + name
                                + "` AS BINARY), CAST(? AS BINARY)) > 0",
                        Integer.class,
                        word);
                if (count != null && count > 0) {
                    found.add(table + "." + name + " " + count);
                }
            }
        }
        return found;
    }

    private List<String> linesWithTheWord() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + stack(event.getThrowableProxy()))
                .filter(line -> line.contains(LATIN) || line.contains(CANARY))
                .map(line -> line.substring(0, Math.min(300, line.length())))
                .toList();
    }

    private static String stack(IThrowableProxy thrown) {
        return thrown == null ? "" : ThrowableProxyUtil.asString(thrown);
    }

    private List<String> answersWithTheWord(List<String> cases) {
        house.employ("canary.supervisor", "F", "risk_reviewer");
        List<String> found = new ArrayList<>();
        List<String> paths = new ArrayList<>(List.of(
                "/variable-instance?deserializeValues=false",
                "/history/variable-instance?deserializeValues=false",
                "/history/detail?deserializeValues=false",
                "/history/user-operation",
                "/history/incident",
                "/history/job-log",
                "/history/decision-instance?includeInputs=true&includeOutputs=true",
                "/history/task",
                "/history/activity-instance",
                "/job",
                "/incident",
                "/task",
                "/execution"));
        cases.forEach(number -> paths.add("/process-instance?businessKey=" + number));
        for (String path : paths) {
            String body = http.withBasicAuth("canary.supervisor", TestHouse.PASSWORD)
                    .getForObject("/engine-rest" + path, String.class);
            if (body == null || body.contains(LATIN)) {
                found.add(path);
            }
        }
        return found;
    }
}
