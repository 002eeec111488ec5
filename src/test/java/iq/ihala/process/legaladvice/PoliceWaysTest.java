package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every step of every diagram by which police, prosecution or a court could hear of a case, found in the forms themselves: a new
 * one fails here until somebody has said which it is, and none gets through without the consent, or the two people, that it needs.
 */
@EngineTest
class PoliceWaysTest {

    /** How a form calls them. */
    private static final Pattern NAMES_THEM = Pattern.compile(
            "شرط|قاضي|القاضي|الادعاء العام|محكمة|المحكمة|حماية الأسرة|منصة أمين|911|الأمن الوطني|الأحداث");

    /** Fields by which somebody of them is told, or was told when the form is sent. */
    private static final Set<String> TELLS = Set.of(
            "case-conference.holdConference#conferencePresent",
            "follow-up.welfareCheck#welfareWay",
            "immediate-danger.informPolice#policeInformed",
            "late-duty.makeLateReport#reportTo",
            "options-talk.makeMinimumReport#reportTo",
            "person-died.makeReportAfterDeath#reportTo");

    /** Steps that go to them without a field that names the place. */
    private static final Set<String> GOES_WITHOUT_NAMING = Set.of(
            "legal-advice.lodgeComplaint",
            "legal-advice.trackComplaint",
            "mediation.bringToJudge",
            "referral-path.actAsCommunityPolice");

    /** Fields that only ask, wish, decide, or tell where somebody came from. */
    private static final Set<String> TELLS_NOBODY = Set.of(
            "forum-cycle.raiseIssue#raiserCategory",
            "survey.designSurvey#surveyQuestions",
            // The ministry gets a frozen release: counts of nobody, and two people agree.
            "monthly-monitoring.askExport#moiRecipient",
            "awareness-request.decideRequest#programmeTopic",
            "awareness-request.decideRequest#programmeAudience",
            "awareness-request.holdSession#cameCategories",
            "awareness-request.planSession#eventUnit",
            "safety-initiative.planInitiative#programmeTopic",
            "training.stateNeed#programmeTopic",
            "training.stateNeed#programmeAudience",
            "forum-issue.developSolution#solutionOwner",
            "case-conference.inviteConference#conferenceRoles",
            "follow-up.decideCannotReach#checkWithoutConsent",
            "immediate-danger.askPoliceHelp#policeHelp",
            // An ambulance, with the consent to treatment or on danger to life: RecordMedicalHelp.
            "immediate-danger.callMedicalHelp#medicalHelp",
            // What other steps have done on their own consents.
            "immediate-danger.recordActions#actionsTaken",
            "legal-advice.classifyOffences#offenceCodes",
            "legal-advice.prepareComplaint#complaintRoute",
            "legal-advice.readOptions#W7",
            "legal-advice.readOptions#W8",
            "minor-protection.decideBestInterest#bestInterestDecision",
            "options-talk.talkOptions#needs",
            "options-talk.talkOptions#wantsPoliceAction",
            "person-died.confirmDeath#deathSource",
            "reception.adviseWithoutRecord#problemType",
            "reception.takeIntake#mainProblem",
            "reception.takeIntake#maritalStatus",
            "reception.takeIntake#perpAffiliation",
            "reception.takeIntake#previousReport",
            "reception.takeIntake#problemTypes",
            "reception.takeIntake#referredBy",
            "referral-path.openCase#channel",
            "risk-assessment.reviewRisk#perpAffiliation",
            "safe-place.askPlaceWishes#placeMayAsk");

    /** A judge may give a consent in the place of a child: nobody is told by that. */
    private static final String GIVEN_BY = "givenBy";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyFieldOfEveryFormThatNamesThemIsKnownForWhatItDoes() throws IOException {
        Set<String> naming = new TreeSet<>();
        for (JsonNode form : forms()) {
            collect(form.path("id").asText(), form, naming);
        }
        assertThat(naming).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(all());
    }

    @Test
    void everyStepThatTellsThemStandsInADiagramThatIsDrawn() throws IOException {
        Set<String> drawn = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .forEach(task -> drawn.add(task.getCamundaFormRef()));
        }
        assertThat(drawn).hasSizeGreaterThan(60).containsAll(telling().toList());
    }

    @ParameterizedTest
    @MethodSource("telling")
    void withoutAConsentOrASecondPersonTheStepCountsForNothingWhateverIsAnswered(String form) {
        String process = form.substring(0, form.indexOf('.'));
        CaseNumber number = caseFiles.open("WALK_IN", "police.ways");
        caseFiles.recordLevel(number, "MEDIUM");
        Map<String, Object> known = new HashMap<>(Map.of("riskLevel", "MEDIUM", "restricted", false, "isMinor", false));
        known.put("conferenceBasis", "CONSENT");
        known.put("legalReminderDue", "2099-01-01");
        ProcessInstance started = runtime.createProcessInstanceByKey(process)
                .businessKey(number.value())
                .setVariables(known)
                .startBeforeActivity("userTask_" + form.substring(process.length() + 1))
                .execute();
        Map<String, Object> wishes = Map.of(
                "safeToTalk", "YES",
                "talkWay", "PRESENT",
                "welfareWay", "COMMUNITY_POLICE",
                "conferencePresent", List.of("JUVENILE_POLICE"),
                "policeInformed", "POLICE_STATION",
                "complaintResult", "OPEN");
        new AutoWorker(engine, house, 7, "كلام", wishes).work(number.value(), 1);

        assertThat(jdbc.queryForList("select form from case_step where case_number = ?", String.class, number.value()))
                .as("kept apart, recorded nowhere")
                .contains(form + ".noConsent")
                .doesNotContain(form);
        assertThat(jdbc.queryForObject(
                        "select count(*) from consent_override where case_number = ? and used_at is not null",
                        Integer.class,
                        number.value()))
                .isZero();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .list()
                .forEach(one -> runtime.deleteProcessInstance(one.getId(), "the test is over"));
        assertThat(started.isEnded()).isFalse();
    }

    static Stream<String> telling() {
        return Stream.concat(
                        TELLS.stream().map(field -> field.substring(0, field.indexOf('#'))),
                        GOES_WITHOUT_NAMING.stream())
                .sorted();
    }

    /** Pages and services have no side door to what the steps guard. */
    @Test
    void noPageAndNoOtherCodeLodgesPrintsOrTellsBesideTheGuardedSteps() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("iq.ihala");
        assertThat(callers(house, LegalFiles.class, "recordCourtStep"))
                .containsExactlyInAnyOrder("LodgeComplaintAnswers", "TrackComplaintAnswers");
        assertThat(callers(house, ComplaintPack.class, "of")).containsExactly("LegalPages");
        assertThat(callers(house, ComplaintPack.class, "statement"))
                .containsExactlyInAnyOrder("ComplaintPack", "LegalDesk");
        assertThat(callers(house, Statement.class, "draft")).containsExactly("ComplaintPack");
        assertThat(callers(house, ConsentOverrides.class, "use"))
                .as("acts without consent")
                .isNotEmpty()
                .allMatch(OVERRIDING::contains);
    }

    /** Who acts on an override that two people approved, or on danger to life. */
    private static final Set<String> OVERRIDING = Set.of(
            "DutyReport",
            "RecordPoliceInformed",
            "RecordSafePlace",
            "RecordConference",
            "ReportsAfterDeath",
            "WelfareCheckAnswers");

    private static Set<String> callers(JavaClasses house, Class<?> owner, String method) {
        return house.get(owner).getMethods().stream()
                .filter(one -> one.getName().equals(method))
                .flatMap(one -> one.getCallsOfSelf().stream())
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(TELLS);
        all.addAll(TELLS_NOBODY);
        return all;
    }

    private static List<JsonNode> forms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .map(PoliceWaysTest::read)
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(String form, JsonNode parent, Set<String> found) {
        for (JsonNode field : parent.path("components")) {
            collect(form, field, found);
            boolean asked = field.has("key") && !field.path("readonly").asBoolean();
            boolean named = field.path("values").findValuesAsText("label").stream()
                            .anyMatch(label -> NAMES_THEM.matcher(label).find())
                    || (field.path("type").asText().equals("checkbox")
                            && NAMES_THEM.matcher(field.path("label").asText()).find());
            if (asked && named && !field.path("key").asText().equals(GIVEN_BY)) {
                found.add(form + "#" + field.path("key").asText());
            }
        }
    }
}
