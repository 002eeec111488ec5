package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way to a complaint, and to the police, and that none of them passes without the consent for it. */
@EngineTest
class ComplaintWaysTest {

    private static final Path FORMS = Path.of("forms");
    private static final String PREPARE = "userTask_prepareComplaint";
    private static final List<String> LODGING = List.of("userTask_lodgeComplaint", "userTask_trackComplaint");

    /** Answers that name police, prosecution or a judge as somebody to go to. */
    private static final Set<String> PLACES = Set.of(
            "POLICE_STATION",
            "INVESTIGATING_JUDGE",
            "PUBLIC_PROSECUTION",
            "FAMILY_PROTECTION",
            "JUVENILE_POLICE",
            "ANTI_TRAFFICKING",
            "AMEEN");

    /** Forms that name such a place and tell nobody: they ask, or say what was done on another form's consent. */
    private static final Set<String> TELLS_NOBODY = Set.of(
            "legal-advice.prepareComplaint",
            "immediate-danger.recordActions",
            "reception.takeIntake",
            "case-conference.inviteConference",
            "case-conference.approveInvitation");

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private ComplaintConsent consent;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<StepRecorder> recorders;

    @Autowired
    private Clock clock;

    @Test
    void everyWayThroughTheDiagramToALodgingStepPassesTheQuestionForConsent() {
        List<List<String>> ways = new ArrayList<>();
        var model =
                Bpmn.readModelFromFile(Path.of("processes", "legal-advice.bpmn").toFile());
        walk(model.getModelElementsByType(StartEvent.class).iterator().next(), List.of(), Set.of(), ways);
        assertThat(ways).hasSizeGreaterThan(5).allSatisfy(way -> {
            int decided = way.lastIndexOf("gateway_decision");
            assertThat(way.subList(decided, way.size()))
                    .as("since she last decided")
                    .contains(PREPARE, "gateway_lodged");
        });
        System.out.println("Ways to a lodging step: " + ways.size() + ", all through the question for consent");
    }

    @Test
    void everyStepThatGoesToPoliceOrCourtAsksForItsConsentBeforeAnythingCounts() throws IOException {
        Set<String> going = new TreeSet<>(Set.of("legal-advice.lodgeComplaint", "legal-advice.trackComplaint"));
        try (Stream<Path> files = Files.list(FORMS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".form")).toList()) {
                JsonNode form = new ObjectMapper().readTree(file.toFile());
                if (form.findValues("values").stream()
                        .flatMap(values -> values.findValuesAsText("value").stream())
                        .anyMatch(PLACES::contains)) {
                    going.add(form.path("id").asText());
                }
            }
        }
        going.removeAll(TELLS_NOBODY);
        assertThat(going)
                .contains(
                        "options-talk.makeMinimumReport",
                        "person-died.makeReportAfterDeath",
                        "immediate-danger.informPolice")
                .allSatisfy(form -> assertThat(recorders)
                        .as(form)
                        .filteredOn(recorder -> recorder.form().equals(form))
                        .hasSize(1)
                        .allMatch(ComplaintWaysTest::asksBefore));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aConsentForAnythingElseThanExactlyThisPlaceAllowsNothing(String place) {
        CaseNumber number = caseFiles.open("WALK_IN", "ways.intake");
        transaction.executeWithoutResult(done -> {
            legalFiles.recordComplaintRoute(number.value(), place);
            legalFiles.recordDecision(number.value(), "COMPLAIN_NOW", "ways.intake");
        });
        ConsentCode code = ComplaintConsent.codeFor(place);
        ConsentCode other = code == ConsentCode.C_JUDGE ? ConsentCode.C_POLICE : ConsentCode.C_JUDGE;

        nothingAllowed(number);
        give(number, code, null, null);
        nothingAllowed(number);
        give(number, code, "COMPLAINT", null);
        nothingAllowed(number);
        give(number, other, "COMPLAINT", place);
        nothingAllowed(number);
        places().filter(one -> !one.equals(place)).forEach(one -> give(number, code, "COMPLAINT", one));
        nothingAllowed(number);

        give(number, code, "COMPLAINT", place);
        assertThat(transaction.execute(done -> consent.require(number)).recipient())
                .isEqualTo(place);
        consents.withdraw(number, code, null, "ways.intake");
        nothingAllowed(number);
        give(number, code, "COMPLAINT", place);
        transaction.executeWithoutResult(done -> consent.use(number));
        nothingAllowed(number);

        give(number, code, "COMPLAINT", place);
        for (String otherwise : List.of("NO", "LATER", "CIVIL_ONLY", "MEDIATE", "DEADLINE_PASSED")) {
            transaction.executeWithoutResult(
                    done -> legalFiles.recordDecision(number.value(), otherwise, "ways.intake"));
            nothingAllowed(number);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aComplaintIsLodgedAtNoPlaceWhoseConsentIsGone(String place) {
        var advised = new Advised(house, caseFiles, runtime, clock, Map.of("problemTypes", List.of("NEIGH")), "LOW")
                .until("NO", "YES", "L27")
                .decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9)
                .agreesTo(place, "YES", "YES", "SUMMARY", "SELF");
        consents.withdraw(advised.number, ComplaintConsent.codeFor(place), null, Advised.LAWYER);
        advised.lodges();

        BpmnAwareTests.assertThat(advised.advice)
                .isWaitingAt("userTask_askAgain")
                .hasNotPassed("userTask_trackComplaint");
        assertThat(legalFiles.courtSteps(advised.number.value())).isEmpty();
        advised.end();
    }

    @Test
    void nothingIsEverAllowedWhereNoPlaceWasAgreed() {
        CaseNumber number = caseFiles.open("WALK_IN", "ways.intake");
        nothingAllowed(number);
        give(number, ConsentCode.C_JUDGE, null, null);
        give(number, ConsentCode.C_POLICE, null, null);
        nothingAllowed(number);
        assertThatThrownBy(() -> ComplaintConsent.codeFor("HUMAN_RIGHTS")).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<String> places() {
        try {
            JsonNode form = new ObjectMapper()
                    .readTree(
                            FORMS.resolve("legal-advice.prepareComplaint.form").toFile());
            for (JsonNode field : form.path("components")) {
                if (field.path("key").asText().equals("complaintRoute")) {
                    return field.path("values").findValuesAsText("value").stream();
                }
            }
            throw new AssertionError("no places");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void nothingAllowed(CaseNumber number) {
        assertThat(consent.isLive(number)).isFalse();
        assertThatThrownBy(() -> transaction.execute(done -> consent.require(number)))
                .isInstanceOf(NoConsentException.class);
    }

    private void give(CaseNumber number, ConsentCode code, String item, String recipient) {
        consents.give(new ConsentGiven(
                number, code, item, recipient, "SUMMARY", "SELF", "SIGNED", null, "AR", "ways.intake"));
    }

    private static boolean asksBefore(StepRecorder recorder) {
        try {
            return recorder.getClass().getMethod("permit", Step.class).getDeclaringClass() != StepRecorder.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Every way that takes no line twice, also by what hangs at a step's border: loops are gone once. */
    private static void walk(FlowNode node, List<String> before, Set<String> lines, List<List<String>> ways) {
        List<String> way = new ArrayList<>(before);
        way.add(node.getId());
        if (LODGING.contains(node.getId())) {
            ways.add(way);
        }
        node.getOutgoing().forEach(line -> follow(line.getId(), line.getTarget(), way, lines, ways));
        node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(node.getId()))
                .forEach(event -> follow(event.getId(), event, way, lines, ways));
    }

    private static void follow(
            String line, FlowNode next, List<String> way, Set<String> lines, List<List<String>> ways) {
        if (!lines.contains(line)) {
            Set<String> taken = new LinkedHashSet<>(lines);
            taken.add(line);
            walk(next, way, taken, ways);
        }
    }
}
