package iq.ihala.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.KnowledgeSource;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator can rely on in every decision file. */
class DecisionFilesTest {

    private static final Path FOLDER = Path.of("processes", "decisions");
    private static final Pattern RISK =
            Pattern.compile("[a-z]+_level|(dv|drug|child|overall_risk)(_.*)?|select_tools|tool_completeness");
    private static final List<DecisionTableContract> TESTS = List.of(
            new AlarmListTableTest(),
            new AssistBandsTest(),
            new AuditBandsTest(),
            new ChildLevelTableTest(),
            new ChildSignsTest(),
            new ClosureTest(),
            new ComplaintRouteTest(),
            new CompletenessTableTest(),
            new CounsellorAllocationTest(),
            new CyberLevelTableTest(),
            new DangerAssessmentBandsTest(),
            new DangerAssessmentWeightsTest(),
            new DashBandsTest(),
            new DvLevelTableTest(),
            new DrugLevelTableTest(),
            new FixedClocksTest(),
            new ForumQuorumTest(),
            new LocalFlagsTest(),
            new MediationTableTest(),
            new MinorConsentTableTest(),
            new OverallRiskDutiesTest(),
            new OverdueLadderTest(),
            new OverallRiskFloorsTest(),
            new OverallRiskModifiersTest(),
            new OverallRiskTableTest(),
            new ResponseTimesTest(),
            new SafeReturnTableTest(),
            new SelectToolsTableTest(),
            new ShelterChoiceTableTest(),
            new SimpleLevelTableTest(),
            new SuicideLevelTableTest(),
            new TraffickingTableTest(),
            new TribalLevelTableTest());

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    @Test
    void everyTableHasATestOfItsOwn() throws IOException {
        Set<String> tables = files().map(DecisionFilesTest::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(TESTS.stream().map(DecisionTableContract::table)).containsExactlyInAnyOrderElementsOf(tables);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void holdsOneDecisionNamedAsTheFile(Path file) {
        assertThat(decisions(file)).singleElement().satisfies(decision -> assertThat(decision.getId())
                .isEqualTo(key(file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void hasAnArabicNameAnEnglishDescriptionAndATimeToLive(Path file) {
        assertThat(decisions(file)).allSatisfy(decision -> {
            assertThat(decision.getName()).containsPattern("\\p{IsArabic}");
            assertThat(decision.getDescription().getTextContent()).containsPattern("[a-z]{3}");
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("180");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void marksEveryRuleWithSourceAndConfidence(Path file) {
        assertThat(model(file).getModelElementsByType(Rule.class))
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .as(rule.getId())
                        .containsPattern("(?i)dossier")
                        .containsPattern("\\b[SVGA]\\b"));
    }

    /** What an administrator sees in the Modeler and a reviewer at /guide/risk. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aRiskTableNamesItsSourceItsMarkAndItsLicence(Path file) {
        if (!RISK.matcher(key(file)).matches()) {
            return;
        }
        assertThat(model(file).getModelElementsByType(KnowledgeSource.class))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.getName()).isNotBlank();
                    assertThat(source.getType().getTextContent()).matches("[SVGA]( [SVGA])*");
                    assertThat(source.getDescription().getTextContent()).containsPattern("\\p{IsArabic}{3}");
                });
        assertThat(decisions(file)).allSatisfy(decision -> assertThat(decision.getAuthorityRequirements())
                .singleElement()
                .satisfies(requirement ->
                        assertThat(requirement.getRequiredAuthority()).isNotNull()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void canBeDrawnByTheModeler(Path file) throws IOException {
        assertThat(Files.readString(file))
                .contains("<dmndi:DMNShape id=\"shape_" + key(file) + "\" dmnElementRef=\"" + key(file) + "\">");
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace(".dmn", "");
    }

    private static Iterable<Decision> decisions(Path file) {
        return model(file).getModelElementsByType(Decision.class);
    }

    private static DmnModelInstance model(Path file) {
        return Dmn.readModelFromFile(new File(file.toString()));
    }
}
