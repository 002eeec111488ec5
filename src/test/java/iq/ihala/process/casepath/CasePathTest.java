package iq.ihala.process.casepath;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.drawing.Drawing;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.Request.Kind;
import iq.ihala.rights.Requests;
import iq.ihala.staff.Staff;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a case is drawn on its diagrams, with every visit and no person; what is erased or locked has no way. */
@EngineTest
class CasePathTest {

    private static final String SPOKEN = "Xw7pathword";
    private static final Pattern PART = Pattern.compile("/path\\?part=([0-9a-f-]+)");
    private static final Pattern STEP_ROW =
            Pattern.compile("<td>(\\d+)</td>\\s*<th scope=\"row\">(?:<a[^>]*>|<span>)([^<]*)<");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private HistoryService history;

    @Autowired
    private TestHouse house;

    @Autowired
    private CasePaths paths;

    @Autowired
    private Requests requests;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private WebSession supervisor;

    @BeforeEach
    void aSupervisor() {
        house.employ("path.huda", "F", "risk_reviewer");
        house.employ("path.dpo", "F", "dpo");
        supervisor = new WebSession(port, "path.huda", TestHouse.PASSWORD);
    }

    @AfterEach
    void everybodyGoesHome() {
        staff.onDuty("path.huda", false);
        staff.onDuty("path.dpo", false);
    }

    @Test
    void aCaseThatEndedIsDrawnPartByPartWithEveryVisitAndNoPerson() {
        String number = new AutoWorker(engine, house, 3, SPOKEN, Map.of()).playACase(80);
        List<HistoricProcessInstance> ran = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
        assertThat(ran).hasSizeGreaterThan(3);
        String whole = page(number, null);
        Set<String> reached = new TreeSet<>();
        PART.matcher(whole).results().forEach(found -> reached.add(found.group(1)));

        assertThat(reached)
                .isEqualTo(ran.stream().map(HistoricProcessInstance::getId).collect(Collectors.toSet()));
        for (HistoricProcessInstance part : ran) {
            String page = page(number, part.getId());
            assertThat(page).contains("<svg").doesNotContain(SPOKEN, "auto.", "Alteration");
            assertThat(ordersIn(page)).hasSize(visits(part.getId()).size());
            people(part.getId()).forEach(user -> assertThat(page).doesNotContain(user));
        }
    }

    @Test
    void whatIsDrawnIsWhatTheTableSays() {
        String number = new AutoWorker(engine, house, 4, SPOKEN, Map.of()).playACase(15);

        PathView path = transaction.execute(status -> paths.of("path.huda", new CaseNumber(number), null));

        Set<String> open =
                history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(path.shown().id())
                        .unfinished()
                        .list()
                        .stream()
                        .filter(visit -> !visit.getActivityType().endsWith("Gateway"))
                        .map(HistoricActivityInstance::getActivityName)
                        .collect(Collectors.toSet());
        assertThat(open).isNotEmpty();
        assertThat(path.drawing().shapes().stream()
                        .filter(shape -> "open".equals(shape.state()))
                        .map(Drawing.Shape::name))
                .containsAll(open);
        assertThat(path.drawing().lines())
                .anyMatch(line -> line.state().equals("taken"))
                .anyMatch(line -> line.state().isEmpty());
        assertThat(path.steps().stream()
                        .filter(step -> "جارية الآن".equals(step.state()))
                        .map(PathView.Step::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(open);
        assertThat(path.drawing().shapes())
                .anyMatch(shape -> "new".equals(shape.state()) && shape.mark().isEmpty());
    }

    @Test
    void anErasedCaseHasNoWay() {
        String number = new AutoWorker(engine, house, 5, SPOKEN, Map.of()).playACase(12);
        String part = PART.matcher(page(number, null))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String demand = requests.ask(new CaseNumber(number), Kind.ERASURE, "path.dpo");
        requests.decide(demand, true, "path.huda");

        assertThat(supervisor.get("/case/" + number + "/path").statusCode()).isEqualTo(404);
        assertThat(supervisor.get("/case/" + number + "/path?part=" + part).statusCode())
                .isEqualTo(404);
    }

    /** It leads back to a person who wants to be forgotten: when somebody came, and what was done, is nearly a name. */
    @Test
    void aCaseWhosePersonTookBackTheConsentToTheRecordHasNoWay() {
        String number = new AutoWorker(engine, house, 6, SPOKEN, Map.of()).playACase(12);
        assertThat(page(number, null)).contains(number);
        transaction.executeWithoutResult(status ->
                jdbc.update("UPDATE case_file SET locked_at = UTC_TIMESTAMP() WHERE case_number = ?", number));

        assertThat(supervisor.get("/case/" + number + "/path").statusCode()).isEqualTo(404);
        WebSession officer = new WebSession(port, "path.dpo", TestHouse.PASSWORD);
        assertThat(officer.get("/case/" + number + "/path").statusCode()).isEqualTo(404);
    }

    /** A part of another case is not shown under this one's number. */
    @Test
    void aPartOfAnotherCaseIsNotShownHere() {
        String mine = new AutoWorker(engine, house, 7, SPOKEN, Map.of()).playACase(8);
        String other = new AutoWorker(engine, house, 8, SPOKEN, Map.of()).playACase(8);
        String foreign = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(other)
                .processDefinitionKey("reception")
                .list()
                .get(0)
                .getId();

        assertThat(withoutToken(page(mine, foreign)))
                .isEqualTo(withoutToken(page(mine, null)))
                .doesNotContain(foreign);
        assertThat(jdbc.queryForList(
                        "SELECT subject FROM audit_entry WHERE case_number = ? AND user_name = 'path.huda'"
                                + " AND kind = 'READ'",
                        String.class,
                        mine))
                .contains("case/{number}/path");
    }

    private String page(String number, String part) {
        HttpResponse<String> answer =
                supervisor.get("/case/" + number + "/path" + (part == null ? "" : "?part=" + part));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static List<Integer> ordersIn(String page) {
        return STEP_ROW.matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private List<HistoricActivityInstance> visits(String part) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(part).list().stream()
                .filter(visit -> !visit.getActivityType().endsWith("Gateway"))
                .filter(visit -> !"multiInstanceBody".equals(visit.getActivityType()))
                .toList();
    }

    private Set<String> people(String part) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(part).list().stream()
                .map(HistoricActivityInstance::getAssignee)
                .filter(user -> user != null)
                .collect(Collectors.toSet());
    }

    /** The token of the sign-out form is another one in each answer. */
    private static String withoutToken(String page) {
        return page.replaceAll("(name=\"_csrf\" value=\")[^\"]+", "$1");
    }
}
