package iq.ihala.process.demo;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.IhalaApplication;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.referral.Referrals;
import iq.ihala.web.DemoAccount;
import iq.ihala.web.DemoAccounts;
import iq.ihala.web.DemoCase;
import iq.ihala.web.DemoCases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole demonstration, on a database of its own: its cases would stand in other tests' way. The engine has a name of its own
 * too, because the default one is the other tests'.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoCasesTest {

    private static final String CODE_WORD = "الندى";

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
    void theCasesStandAtDifferentSteps() {
        Map<String, Set<String>> expected = new TreeMap<>();
        expected.put(
                "SA-DEMO-01",
                Set.of(
                        "userTask_inviteConference",
                        "userTask_answerReferral",
                        "userTask_recordAttendance",
                        "userTask_readOptions",
                        "followUp"));
        expected.put(
                "SA-DEMO-02",
                Set.of(
                        "userTask_approvePlan",
                        "userTask_answerReferral",
                        "userTask_chooseProvider",
                        "userTask_collectFacts"));
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
        expected.put("SA-DEMO-08", Set.of("userTask_talkFirstParty", "followUp"));
        expected.put(
                "SA-DEMO-09",
                Set.of(
                        "userTask_assessGuardian",
                        "userTask_screenSuicide",
                        "userTask_assessChild",
                        "userTask_assessOtherProblems"));
        expected.put("SA-DEMO-10", Set.of("userTask_inviteConference", "userTask_checkDutyToReport"));
        expected.put("SA-DEMO-11", Set.of("userTask_inviteConference", "userTask_answerReferral", "followUp"));
        expected.put("SA-DEMO-12", Set.of("userTask_checkDutyToReport"));
        expected.put("SA-DEMO-13", Set.of("userTask_talkFirstParty", "followUp"));

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
                        Map.entry("12", "MEDIUM"),
                        Map.entry("13", "LOW"))));
    }

    /** What dossier §8 says of each case: the way it takes, and the way that is refused to it. */
    private static final Map<String, Way> WAYS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "SA-DEMO-01",
                    way("assessDomesticViolence assessChild screenSuicide reviewRisk makeSafetyPlan decideWaitlist checkDuty")
                            .not("informPolice actAsCommunityPolice mediate secureRoom prepareComplaint")),
            Map.entry(
                    "SA-DEMO-02",
                    way("assessDomesticViolence reviewRisk explainRefusal writePlan")
                            .not("mediate informPolice actAsCommunityPolice secureRoom inviteConference")),
            Map.entry(
                    "SA-DEMO-03",
                    way("assessBlackmail assessChild screenSuicide secureRoom acknowledgeAlarm assessGuardian"
                                    + " decideBestInterest actAsCommunityPolice inviteConference collectFacts")
                            .not("informPolice mediate approveOverride")),
            Map.entry(
                    "SA-DEMO-04",
                    way("assessDrugUse screenSuicide reviewRisk chooseProvider phonePartner answerReferral tellAppointment followUp")
                            .not("informPolice actAsCommunityPolice mediate secureRoom")),
            Map.entry(
                    "SA-DEMO-05",
                    way("screenSuicide assessBlackmail secureRoom stayTogether callMedicalHelp callChosenAdult askPsychiatrist")
                            .not("informPolice approveOverride mediate")),
            Map.entry(
                    "SA-DEMO-06",
                    way("assessDomesticViolence assessChild secureRoom assessGuardian decideBestInterest askReturn"
                                    + " findSafePlace inviteConference")
                            .not("talkFamily informPolice approveOverride mediate")),
            Map.entry("SA-DEMO-07", way("assessTribalDispute reviewRisk").not("mediate informPolice approveOverride")),
            Map.entry(
                    "SA-DEMO-08",
                    way("assessOtherProblems chooseMediator talkFirstParty writePlan")
                            .not(
                                    "reviewRisk explainRefusal informPolice actAsCommunityPolice secureRoom inviteConference")),
            Map.entry(
                    "SA-DEMO-09",
                    way("assessGuardian assessChild assessOtherProblems screenSuicide")
                            .not("mediate informPolice secureRoom")),
            Map.entry(
                    "SA-DEMO-10",
                    way("assessTrafficking assessChild secureRoom approveOverride informPolice decideBestInterest"
                                    + " inviteConference checkDutyToReport")
                            .not("mediate")),
            Map.entry(
                    "SA-DEMO-11",
                    way("assessDomesticViolence reviewRisk chooseProvider phonePartner inviteConference")
                            .not("mediate informPolice actAsCommunityPolice secureRoom")),
            Map.entry(
                    "SA-DEMO-12",
                    way("assessOtherProblems screenSuicide reviewRisk followUp")
                            .not("mediate informPolice actAsCommunityPolice secureRoom inviteConference")),
            Map.entry(
                    "SA-DEMO-13",
                    way("assessTribalDispute chooseMediator approvePlan")
                            .not("informPolice actAsCommunityPolice secureRoom inviteConference"))));

    private record Way(Set<String> taken, Set<String> refused) {

        Way not(String steps) {
            return new Way(taken, steps(steps));
        }
    }

    private static Way way(String steps) {
        return new Way(steps(steps), Set.of());
    }

    private static Set<String> steps(String words) {
        return Stream.of(words.split(" ", -1)).map(word -> "userTask_" + word).collect(toCollection(TreeSet::new));
    }

    @Test
    void eachCaseTakesTheWayOfTheDossierAndNotTheOneThatIsRefused() {
        Set<String> known =
                first.getBean(RepositoryService.class).createProcessDefinitionQuery().latestVersion().list().stream()
                        .flatMap(diagram -> first
                                .getBean(RepositoryService.class)
                                .getBpmnModelInstance(diagram.getId())
                                .getModelElementsByType(UserTask.class)
                                .stream())
                        .map(UserTask::getId)
                        .collect(toCollection(TreeSet::new));
        numbers().forEach((label, number) -> {
            Way way = WAYS.get(label);
            assertThat(known)
                    .as("steps named for %s", label)
                    .containsAll(way.taken())
                    .containsAll(way.refused());
            assertThat(passed(number)).as(label).containsAll(way.taken()).doesNotContainAnyElementsOf(way.refused());
        });
    }

    /** Of the partner states that dossier §8 names; how the cases end is played in the tests beside this one. */
    @Test
    void eachReferralStandsInTheStateThatTheDossierExpects() {
        assertThat(referrals("SA-DEMO-01")).containsExactly("PSS ACCEPTED", "SHELTER WAITLISTED");
        assertThat(referrals("SA-DEMO-02")).containsExactly("PARENT DRAFT", "PSS SENT");
        assertThat(referrals("SA-DEMO-04")).containsExactly("PSS ACCEPTED", "REHAB ACCEPTED_DATE");
        assertThat(referrals("SA-DEMO-05")).containsExactly("MHPSS DRAFT");
        assertThat(referrals("SA-DEMO-06")).containsExactly("PSS INFO_NEEDED", "SHELTER CANCELLED");
        assertThat(passed(numbers().get("SA-DEMO-06"))).contains("endEvent_serviceGap");
    }

    /** SA-DEMO-11 goes on: she calls and takes her consent back. Plays last, since the case stands elsewhere afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoCallsAndTakesTheConsentBackIsReferredNoMoreAndStaysACase() {
        CaseNumber number = numbers().get("SA-DEMO-11");
        assertThat(referrals("SA-DEMO-11")).containsExactly("PSS SENT");

        first.getBean(Withdrawals.class)
                .record(
                        number,
                        WithdrawalScope.ITEM,
                        "PSS",
                        WithdrawalWay.CALLED_CODE_WORD,
                        CODE_WORD,
                        false,
                        "case.f");

        assertThat(referrals("SA-DEMO-11")).containsExactly("PSS CANCELLED");
        assertThat(standing().get("SA-DEMO-11"))
                .contains("userTask_confirmToPerson", "userTask_confirmDeletion", "followUp")
                .doesNotContain("userTask_answerReferral");
        Task confirm = first.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_confirmToPerson")
                .singleResult();
        assertThat(confirm.getDueDate().toInstant())
                .isEqualTo(confirm.getCreateTime().toInstant().plus(Duration.ofHours(24)));
    }

    private static Set<String> referrals(String label) {
        return first.getBean(Referrals.class).ofCase(numbers().get(label).value()).stream()
                .map(view -> view.serviceCode() + " " + view.state())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> passed(CaseNumber number) {
        HistoryService history = first.getBean(HistoryService.class);
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.matches("(userTask|endEvent|callActivity|serviceTask_record|businessRule).*"))
                .collect(toCollection(TreeSet::new));
    }

    /** Among them the data-protection officer, who checks an honour for a tie to a case. */
    @Test
    void everyAccountFindsAStep() {
        Map<String, Long> found = new TreeMap<>();
        for (DemoAccount account : first.getBean(DemoAccounts.class).all()) {
            found.put(account.user(), seenBy(account.user()));
        }

        assertThat(found.entrySet().stream()
                        .filter(entry -> entry.getValue() == 0)
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(found.get("supervisor")).isGreaterThanOrEqualTo(12);
    }

    @Test
    void firstPageSaysWhereEachCaseStandsAndWhoFindsIt() throws Exception {
        List<DemoCase> cases = first.getBean(DemoCases.class).all();

        assertThat(cases).hasSize(13).allSatisfy(shown -> assertThat(shown.standsAt())
                .isNotEmpty());
        assertThat(cases.get(7).standsAt())
                .anySatisfy(stand -> assertThat(stand.users()).containsExactly("mediator"));
        assertThat(cases.get(10).standsAt())
                .anySatisfy(stand -> assertThat(stand.users()).containsExactly("partner.pao"));
        assertThat(cases.get(12).standsAt())
                .anySatisfy(stand -> assertThat(stand.users()).containsExactly("tribal.unit"));
        assertThat(page()).contains("SA-DEMO-12", cases.get(11).caseNumber());
    }

    @Test
    void theHalfYearBeforeIsReleasedMonthByMonthAndNoCaseStandsBehindIt() {
        ThePast.isReleasedMonthByMonth(first);
        ThePast.asksWhomBasraTrusts(first);
        ThePast.hasNoCaseAndNoMoreFigures(first, numbers().size());
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
                .initializers(house -> house.addBeanFactoryPostProcessor(ThePast::isTheHousesOwnClock))
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
