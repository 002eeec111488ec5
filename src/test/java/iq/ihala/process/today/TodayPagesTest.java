package iq.ihala.process.today;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.identity.EngineStaff;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The supervisor's numbers are true, each opens its own list, and a list shows no number that is none of the reader's. */
@EngineTest
class TodayPagesTest {

    private static final Pattern NUMBER_WITH_LIST =
            Pattern.compile("<a[^>]*href=\"(/today/[^\"]+)\"[^>]*>(?:<span[^>]*>[^<]*</span>\\s*)?(?:<b>)?(\\d+)<");
    private static final Pattern ROW = Pattern.compile("<tr>(?!<th scope=\"col\")");
    private static final Pattern NEXT = Pattern.compile("href=\"(/today/[^\"]+)\" rel=\"next\"");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private EngineStaff engineStaff;

    @Autowired
    private Staff staff;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private DayNumbers numbers;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private WebSession supervisor;

    @BeforeEach
    void aSupervisor() {
        house.employ("today.huda", "F", "risk_reviewer");
        supervisor = new WebSession(port, "today.huda", TestHouse.PASSWORD);
    }

    @AfterEach
    void everybodyGoesHome() {
        staff.onDuty("today.huda", false);
    }

    @Test
    void everyNumberOpensAListOfThatManyRows() {
        new AutoWorker(engine, house, 11, "words", Map.of()).playACase(20);
        String late = new AutoWorker(engine, house, 12, "words", Map.of()).playACase(12);
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE ACT_RU_TASK t JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_"
                        + " SET t.DUE_DATE_ = UTC_TIMESTAMP() - INTERVAL 2 DAY WHERE e.BUSINESS_KEY_ = ?",
                late));

        Map<String, Integer> counted = numbersOf(supervisor.get("/today").body());

        assertThat(counted).containsKeys("/today/cases", "/today/steps?late=ANY", "/today/steps?late=THREE_DAYS");
        assertThat(counted.get("/today/steps?late=THREE_DAYS")).isPositive();
        assertThat(counted.keySet()).anyMatch(address -> address.contains("step=") && address.contains("level="));
        Map<String, Integer> listed = new TreeMap<>();
        counted.keySet().forEach(address -> listed.put(address, rowsOf(address)));
        assertThat(listed).isEqualTo(counted);
        assertThat(supervisor.get("/today/steps?late=THREE_DAYS").body()).contains(late, "متأخرة يومين");
    }

    @Test
    void aCaseThatIsNoneOfTheReadersCountsButHasNoNumber() {
        CaseNumber restricted = opened();
        CaseNumber inConflict = opened();
        CaseNumber plain = opened();
        caseFiles.restrict(restricted, true);
        staff.declareConflict("today.huda", inConflict.value(), "today.huda");
        engineStaff.register(
                new StaffMember("today.moi", "today.moi", "M", "MOI", Set.of("risk_reviewer"), false, null, null),
                TestHouse.PASSWORD);
        WebSession ministry = new WebSession(port, "today.moi", TestHouse.PASSWORD);
        int all = numbersOf(supervisor.get("/today").body()).get("/today/cases");

        String ofHuda = everyPage(supervisor, "/today/cases");
        String ofMinistry = everyPage(ministry, "/today/cases");

        assertThat(ofHuda).contains(restricted.value(), plain.value()).doesNotContain(inConflict.value());
        assertThat(ofMinistry).contains(plain.value(), inConflict.value()).doesNotContain(restricted.value());
        assertThat(ofHuda).contains("ليست من صلاحيتك");
        assertThat(rows(ofHuda)).isEqualTo(all);
        assertThat(rows(ofMinistry)).isEqualTo(all);
    }

    @Test
    void whoeverIsNoSupervisorFindsNothingAndIsRemembered() {
        house.employ("today.case", "F", "case_worker");
        WebSession worker = new WebSession(port, "today.case", TestHouse.PASSWORD);

        HttpResponse<String> page = worker.get("/today");
        HttpResponse<String> list = worker.get("/today/steps");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(list.statusCode()).isEqualTo(404);
        assertThat(jdbc.queryForList(
                        "SELECT subject FROM audit_entry WHERE kind = 'REFUSED' AND user_name = 'today.case'",
                        String.class))
                .contains("today", "today/{list}");
        staff.onDuty("today.case", false);
    }

    @Test
    void anAddressThatSaysSomethingElseThanCodesIsNotThere() {
        for (String odd : Set.of(
                "steps?late=YESTERDAY",
                "steps?level=9",
                "steps?part=a%27b",
                "steps?step=x-y",
                "steps?who=A",
                "cases?level=MAYBE",
                "nothing",
                "steps?page=x")) {
            assertThat(supervisor.get("/today/" + odd).statusCode()).as(odd).isEqualTo(404);
        }
    }

    @Test
    void theDayCostsTheSameFewStatementsHoweverManyCasesThereAre() {
        numbers.now();
        long before = SqlMeter.of(numbers::now).questions();
        for (int i = 0; i < 20; i++) {
            opened();
        }

        assertThat(SqlMeter.of(numbers::now).questions()).isEqualTo(before).isLessThanOrEqualTo(14);
    }

    /** Else the page would read every open task to count them. */
    @Test
    void theOpenStepsAreCountedFromOneIndexWithoutReadingARow() {
        List<String> counts = SqlMeter.heardDuring(numbers::now).stream()
                .filter(sql -> sql.contains("GROUP BY TASK_DEF_KEY_"))
                .toList();

        assertThat(counts).hasSize(1);
        List<Map<String, Object>> plan =
                jdbc.queryForList("EXPLAIN " + counts.get(0).replace("?", "UTC_TIMESTAMP()"));
        assertThat(plan).hasSize(1);
        assertThat(plan.get(0)).containsEntry("key", "ihala_task_step");
        assertThat(plan.get(0).get("Extra").toString()).contains("Using index").doesNotContain("filesort", "temporary");
    }

    @Test
    void thatNoWomanWasThereCountsForAMonthAndGoesWithTheFile() {
        CaseNumber missed = opened();
        transaction.executeWithoutResult(status -> {
            jdbc.update("INSERT INTO no_woman_available (case_number, at) VALUES (?, UTC_TIMESTAMP())", missed.value());
        });
        int counted = numbersOf(supervisor.get("/today").body()).get("/today/no-woman");

        assertThat(counted).isEqualTo(rowsOf("/today/no-woman"));
        assertThat(everyPage(supervisor, "/today/no-woman")).contains(missed.value());
        transaction.executeWithoutResult(status -> caseFiles.forgetTalk(missed));
        assertThat(numbersOf(supervisor.get("/today").body())).containsEntry("/today/no-woman", counted - 1);
        assertThat(everyPage(supervisor, "/today/no-woman")).doesNotContain(missed.value());
    }

    @Test
    void aCardLearnsWhoseWorkAStepIsFromTheDiagram() {
        assertThat(supervisor.get("/today/units").body())
                .contains("\"reception/userTask_takeIntake\":{\"arabic\":\"الاستقبال\",\"english\":\"Reception\"}")
                .doesNotContain("SA-");
    }

    private CaseNumber opened() {
        return transaction.execute(status -> caseFiles.open("WALK_IN", "today.nobody"));
    }

    /** Each number that has a list, by the list's address. */
    private static Map<String, Integer> numbersOf(String page) {
        Map<String, Integer> numbers = new TreeMap<>();
        NUMBER_WITH_LIST
                .matcher(page.replace("&amp;", "&"))
                .results()
                .forEach(found -> numbers.put(found.group(1), Integer.valueOf(found.group(2))));
        return numbers;
    }

    private int rowsOf(String address) {
        return rows(everyPage(supervisor, address));
    }

    private static String everyPage(WebSession reader, String address) {
        StringBuilder all = new StringBuilder();
        String next = address;
        while (next != null) {
            HttpResponse<String> page = reader.get(next);
            assertThat(page.statusCode()).as(next).isEqualTo(200);
            all.append(page.body());
            next = NEXT.matcher(page.body())
                    .results()
                    .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                    .findFirst()
                    .orElse(null);
        }
        return all.toString();
    }

    private static int rows(String pages) {
        return (int) ROW.matcher(pages).results().count();
    }
}
