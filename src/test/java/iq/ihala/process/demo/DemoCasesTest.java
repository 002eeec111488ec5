package iq.ihala.process.demo;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.IhalaApplication;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.web.DemoAccount;
import iq.ihala.web.DemoAccounts;
import iq.ihala.web.DemoCase;
import iq.ihala.web.DemoCases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole demonstration, on a database of its own: its cases would stand in other tests' way. The engine has a name of its own
 * too, because the default one is the other tests'.
 */
class DemoCasesTest {

    private static final int MINUTES = 5;

    private static ConfigurableApplicationContext first;

    @BeforeAll
    static void startForTheFirstTime() throws Exception {
        first = start(
                "demoFirst", "--ihala.database.directory=target/ihala-demo-db", "--ihala.database.throw-away=true");
        first.getBean(DemoStart.class).played().get(MINUTES, TimeUnit.MINUTES);
    }

    @AfterAll
    static void stop() {
        first.close();
    }

    @Test
    void twelveCasesStandAtDifferentSteps() {
        Map<String, Set<String>> expected = new TreeMap<>();
        expected.put(
                "SA-DEMO-01",
                Set.of(
                        "userTask_inviteConference",
                        "userTask_answerReferral",
                        "userTask_recordAttendance",
                        "userTask_readOptions",
                        "followUp"));
        expected.put("SA-DEMO-02", Set.of("userTask_approvePlan"));
        expected.put(
                "SA-DEMO-03",
                Set.of(
                        "userTask_inviteConference",
                        "userTask_actAsCommunityPolice",
                        "userTask_collectFacts",
                        "userTask_writePlan"));
        expected.put(
                "SA-DEMO-04",
                Set.of(
                        "userTask_inviteConference",
                        "userTask_recordAttendance",
                        "userTask_screenSuicide",
                        "userTask_assessDrugUse"));
        expected.put(
                "SA-DEMO-05",
                Set.of("userTask_inviteConference", "userTask_makeSafetyPlanNow", "userTask_chooseProvider"));
        expected.put("SA-DEMO-06", Set.of("userTask_inviteConference", "userTask_giveMoreInformation", "followUp"));
        expected.put("SA-DEMO-07", Set.of("userTask_reviewRisk"));
        expected.put("SA-DEMO-08", Set.of("userTask_mediate", "followUp"));
        expected.put(
                "SA-DEMO-09",
                Set.of(
                        "userTask_assessGuardian",
                        "userTask_screenSuicide",
                        "userTask_assessChild",
                        "userTask_assessOtherProblems"));
        expected.put("SA-DEMO-10", Set.of("userTask_inviteConference", "userTask_checkDutyToReport"));
        expected.put("SA-DEMO-11", Set.of("userTask_inviteConference", "userTask_answerReferral", "followUp"));
        expected.put("SA-DEMO-12", Set.of("userTask_askConsent"));

        assertThat(standing()).isEqualTo(expected);
    }

    /** Levels of dossier §8; SA-DEMO-09 is not assessed before it is decided what serves the child best. */
    @Test
    void levelsAreThoseThatTheDossierExpects() {
        CaseFiles caseFiles = first.getBean(CaseFiles.class);
        Map<String, String> levels = new TreeMap<>();
        numbers()
                .forEach((label, number) -> levels.put(
                        label.substring(label.length() - 2),
                        caseFiles.summary(number).riskLevel()));

        assertThat(levels)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("01", "HIGH"),
                        Map.entry("02", "MEDIUM"),
                        Map.entry("03", "IMMINENT"),
                        Map.entry("04", "HIGH"),
                        Map.entry("05", "IMMINENT"),
                        Map.entry("06", "IMMINENT"),
                        Map.entry("07", "IMMINENT"),
                        Map.entry("08", "LOW"),
                        Map.entry("09", "UNKNOWN"),
                        Map.entry("10", "IMMINENT"),
                        Map.entry("11", "HIGH"),
                        Map.entry("12", "MEDIUM"))));
    }

    /** Feedback is asked only after a case was closed, and none is; the data-protection officer has files to watch, no steps. */
    @Test
    void everyAccountFindsAStepButThoseThatAskForFeedbackAndWatchOverTheData() {
        Map<String, Long> found = new TreeMap<>();
        for (DemoAccount account : first.getBean(DemoAccounts.class).all()) {
            found.put(account.user(), seenBy(account.user()));
        }

        assertThat(found.entrySet().stream()
                        .filter(entry -> entry.getValue() == 0)
                        .map(Map.Entry::getKey))
                .containsExactly("dpo", "monitor");
        assertThat(found.get("supervisor")).isGreaterThanOrEqualTo(12);
    }

    @Test
    void firstPageSaysWhereEachCaseStandsAndWhoFindsIt() throws Exception {
        List<DemoCase> cases = first.getBean(DemoCases.class).all();

        assertThat(cases).hasSize(12).allSatisfy(shown -> assertThat(shown.standsAt())
                .isNotEmpty());
        assertThat(cases.get(7).standsAt())
                .anySatisfy(stand -> assertThat(stand.users()).containsExactly("mediator"));
        assertThat(cases.get(10).standsAt())
                .anySatisfy(stand -> assertThat(stand.users()).containsExactly("partner.pao"));
        assertThat(page()).contains("SA-DEMO-12", cases.get(11).caseNumber());
    }

    @Test
    void aSecondStartPlaysNothing() throws Exception {
        Map<String, CaseNumber> before = numbers();
        Map<String, Set<String>> standing = standing();
        try (ConfigurableApplicationContext second = start(
                "demoSecond",
                "--spring.datasource.url=" + setting("spring.datasource.url"),
                "--spring.datasource.username=" + setting("spring.datasource.username"),
                "--spring.datasource.password=" + setting("spring.datasource.password"))) {

            assertThat(second.getBean(DemoStart.class).played().get(MINUTES, TimeUnit.MINUTES))
                    .isZero();
        }
        assertThat(numbers()).isEqualTo(before);
        assertThat(standing()).isEqualTo(standing);
    }

    private static ConfigurableApplicationContext start(String engine, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(settings),
                        Stream.of("--server.port=0", "--camunda.bpm.process-engine-name=" + engine))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(IhalaApplication.class)
                .profiles("test", "demo")
                .run(all);
    }

    private static String setting(String name) {
        return first.getEnvironment().getRequiredProperty(name);
    }

    private static Map<String, CaseNumber> numbers() {
        return first.getBean(Labels.class).all();
    }

    /** Element ids of the open steps by label; {@code followUp} where the case waits for its day. */
    private static Map<String, Set<String>> standing() {
        TaskService tasks = first.getBean(TaskService.class);
        Set<String> waiting = first
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .activityIdIn("gateway_waitForContact")
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .collect(Collectors.toSet());
        Map<String, Set<String>> standing = new TreeMap<>();
        numbers().forEach((label, number) -> {
            Set<String> steps = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                    .map(Task::getTaskDefinitionKey)
                    .collect(toCollection(TreeSet::new));
            if (waiting.contains(number.value())) {
                steps.add("followUp");
            }
            standing.put(label, steps);
        });
        return standing;
    }

    private static long seenBy(String user) {
        IdentityService identity = first.getBean(IdentityService.class);
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return first.getBean(TaskService.class).createTaskQuery().count();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static String page() throws IOException, InterruptedException {
        String port = setting("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
