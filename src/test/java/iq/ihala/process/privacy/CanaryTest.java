package iq.ihala.process.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.crypto.CaseVault;
import iq.ihala.forum.Issues;
import iq.ihala.notification.OutboxSweeps;
import iq.ihala.process.forumcycle.MonthRun;
import iq.ihala.process.monthlymonitoring.MonitoringRun;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.process.survey.SurveyRun;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.TrainingRoll;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.reporting.Rounds;
import iq.ihala.rights.Breaches;
import iq.ihala.rights.Requests;
import iq.ihala.staff.Staff;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.Visits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one unmistakable word into every text field of every form, plays cases to their ends, forces failures on the way, and
 * then looks for the word everywhere: no table, no log line, no mail and no answer to somebody who does not work on the case may
 * hold it, plain or disguised.
 */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    private static final long AFTERWARDS = 99;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private Staff staff;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Requests requests;

    @Autowired
    private Breaches breaches;

    @Autowired
    private MonthRun run;

    @Autowired
    private SurveyRun surveyRun;

    @Autowired
    private Issues issues;

    @Autowired
    private CaseVault vault;

    @Autowired
    private Complaints complaints;

    @Autowired
    private MonitoringRun monitoring;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Roll roll;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitConsents visitConsents;

    @Autowired
    private Honours honours;

    @Autowired
    private Consents consents;

    @Autowired
    private Programmes programmes;

    @Autowired
    private TrainingRoll trainingRoll;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ConfigurableApplicationContext application;

    private final List<String> cases = new ArrayList<>();
    private final List<String> stuck = new ArrayList<>();
    private LogSearch log;
    private PlantedWords planted;
    private ForcedFailures failures;
    private MailServer mail;

    @BeforeAll
    void everyoneWorksAndMuchGoesWrong() throws Exception {
        log = new LogSearch();
        time.is(LocalDate.parse(Wishes.TODAY).atTime(10, 0));
        planted = new PlantedWords(caseFiles, jdbc);
        new MonitoringWalk(monitoring, rounds, caseFiles, time, planted)
                .happens(wishes ->
                        new AutoWorker(engine, house, AFTERWARDS, Canary.WORD, wishes).telling(planted::submitted));
        List<Walk> walks = Walks.all();
        for (int i = 0; i < walks.size(); i++) {
            walk(i + 1L, walks.get(i));
        }
        new Aftermath(withdrawals, requests, breaches, house, jdbc, time)
                .happens(wishes ->
                        new AutoWorker(engine, house, AFTERWARDS, Canary.WORD, wishes).telling(planted::submitted));
        new ForumWalk(run, issues, jdbc, new TransactionTemplate(transactions), time, house, planted::submitted)
                .happens(wishes ->
                        new AutoWorker(engine, house, AFTERWARDS, Canary.WORD, wishes).telling(planted::submitted));
        planted.sealedInForums(vault);
        new SurveyWalk(surveyRun).happens(wishes -> new AutoWorker(engine, house, AFTERWARDS, Canary.WORD, wishes)
                .telling(planted::submitted));
        ComplaintWalk.of(complaints, Canary.WORD, planted)
                .happens(wishes ->
                        new AutoWorker(engine, house, AFTERWARDS, Canary.WORD, wishes).telling(planted::submitted));
        new VolunteerWalk(roll, visits, visitConsents, honours, caseFiles, consents, Canary.WORD, planted)
                .happens(wishes ->
                        new AutoWorker(engine, house, AFTERWARDS, Canary.WORD, wishes).telling(planted::submitted));
        new ProgrammeWalk(programmes, trainingRoll, Canary.WORD, LocalDate.parse(Wishes.TODAY), planted)
                .happens(wishes ->
                        new AutoWorker(engine, house, AFTERWARDS, Canary.WORD, wishes).telling(planted::submitted));
        failures = new ForcedFailures(engine, house, staff, jdbc, http);
        failures.forceAll();
        cases.addAll(failures.cases());
        mail = new MailServer(application);
        mail.tryInVain();
        time.passes(Duration.ofHours(1));
        mail.deliver();
    }

    private void walk(long seed, Walk walk) {
        AutoWorker workers =
                new AutoWorker(engine, house, seed, Canary.WORD, walk.wishes()).telling(planted::submitted);
        walk.late().forEach((step, timers) -> workers.late(step, timers.toArray(String[]::new)));
        if (walk.nobodyOnDuty()) {
            staff.members("intake_counsellor").forEach(member -> staff.onDuty(member.user(), false));
        }
        String caseNumber = workers.playACase(0);
        planted.submitted("referral-path.openCase");
        if (seed == 1) {
            aMessageIsGivenUp(caseNumber);
        }
        if (walk.someoneDies()) {
            workers.workUntil(caseNumber, "userTask_explainRights", walk.most());
            engine.getRuntimeService()
                    .createMessageCorrelation("PersonDied")
                    .processInstanceBusinessKey(caseNumber)
                    .correlateAll();
        }
        workers.work(caseNumber, walk.most());
        if (walk.comesAgain()) {
            workers.work(cases.get(cases.size() - 1), walk.most());
        }
        cases.add(caseNumber);
        stuck.addAll(workers.stuck());
    }

    private void aMessageIsGivenUp(String caseNumber) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update(
                        """
                insert into outbox_message (idempotency_key, recipient, template, case_number, status, attempts, created_at, next_attempt, problem)
                values ('given-up', 'nobody', 'TASK_WAITING', ?, 'FAILED', 10, '2026-01-01', '2026-01-01', 'NO_ADDRESS')""",
                        caseNumber));
        OutboxSweeps.report(application);
    }

    @AfterAll
    void now() {
        time.isReal();
        log.close();
        if (mail != null) {
            mail.close();
        }
    }

    @Test
    void everyFormWasSubmittedWithTheWordInEachOfItsTextFields() {
        assertThat(planted.missingForms())
                .as("forms that nobody submitted; stuck %s", stuck)
                .isEmpty();
        assertThat(planted.missingFields())
                .as("fields, of %s, that never held the word", planted.possible())
                .isEmpty();
        assertThat(planted.possible()).isPositive();
    }

    @Test
    void noTableHoldsTheWord() {
        DatabaseSearch database = new DatabaseSearch(jdbc);
        assertThat(database.tables()).contains("ACT_HI_DETAIL", "ACT_GE_BYTEARRAY", "case_step", "outbox_message");
        assertThat(database.columnsWithTheWord()).isEmpty();
    }

    @Test
    void noLogLineHoldsTheWord() {
        assertThat(log.all()).anyMatch(line -> line.contains("Deadlock victim"));
        assertThat(log.linesWithTheWord()).isEmpty();
    }

    @Test
    void nobodyIsToldTheWordBecauseSomethingFailed() {
        assertThat(failures.answers()).hasSizeGreaterThan(8);
        assertThat(failures.answers()).noneMatch(answer -> Canary.in(answer).isPresent());
    }

    @Test
    void aFailedTimerLeavesAnIncidentAndAStackTraceWithoutTheWord() {
        ManagementService jobs = engine.getManagementService();
        assertThat(failures.failedJobs()).hasSize(2).allSatisfy(job -> {
            assertThat(engine.getRuntimeService()
                            .createIncidentQuery()
                            .configuration(job)
                            .list())
                    .hasSize(1)
                    .allMatch(incident -> Canary.in(String.valueOf(incident.getIncidentMessage()))
                            .isEmpty());
            assertThat(jobs.getJobExceptionStacktrace(job))
                    .contains("at iq.ihala.")
                    .matches(trace -> Canary.in(trace).isEmpty());
        });
    }

    @Test
    void noMailHoldsTheWord() throws Exception {
        assertThat(jdbc.queryForObject("select max(attempts) from outbox_message", Integer.class))
                .as("delivered at the second attempt")
                .isGreaterThan(1);
        assertThat(mail.contents()).anyMatch(content -> cases.stream().anyMatch(content::contains));
        assertThat(mail.mailsWithTheWord()).isEmpty();
    }

    @Test
    void noAnswerToSomebodyWhoDoesNotWorkOnTheCaseHoldsTheWord() {
        house.employ("canary.supervisor", "F", "risk_reviewer");
        house.employ("canary.administrator", "M", "sysadmin");
        house.employ("canary.stranger", "F", "intake_counsellor");
        house.employFrom("PAO_BASRA", "canary.partner", "M", "partner_focal");
        RestSearch search = new RestSearch(http, engine);
        Map<String, Integer> leastAnswered = Map.of(
                "canary.supervisor", 50,
                "canary.administrator", 50,
                "canary.stranger", 2,
                "canary.partner", 2);
        leastAnswered.forEach((user, least) -> {
            RestSearch.Told told = search.everythingAsked(user, cases);
            assertThat(told.answered()).as("calls answered to " + user).hasSizeGreaterThan(least);
            assertThat(told.withTheWord()).as("told to " + user).isEmpty();
        });
    }

    @Test
    void theSearchFindsTheWordInEveryDisguise() {
        Map<String, byte[]> disguises = Canary.everyDisguise();
        assertThat(disguises).hasSizeGreaterThan(30);
        disguises.forEach((name, bytes) -> {
            jdbc.execute(
                    "CREATE TABLE canary_control AS SELECT X'" + HexFormat.of().formatHex(bytes) + "' AS held");
            try {
                assertThat(new DatabaseSearch(jdbc).columnsWithTheWord())
                        .as(name)
                        .hasSize(1);
            } finally {
                jdbc.execute("DROP TABLE canary_control");
            }
        });
    }
}
