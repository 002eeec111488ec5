package iq.ihala.process.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.trial.TrialResult.Outcome;
import iq.ihala.process.trial.TrialResult.Played;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The stories on the diagrams as they are, and on diagrams that were spoilt on purpose: each in a process of its own. */
class TrialProcessTest {

    private static final Set<String> SPOILT = Set.of("SA-DEMO-08", "SA-DEMO-09", "SA-DEMO-12");

    private static final List<String> PROGRESS = new ArrayList<>();

    private static TrialResult before;
    private static TrialResult after;
    private static TrialComparison compared;

    @BeforeAll
    static void bothVersionsArePlayed() throws Exception {
        before = run(packaged(), Set.of(), PROGRESS::add);
        after = run(Spoilt.house(), SPOILT, progress -> {});
        compared = TrialComparison.of(before, after);
        print(before);
        print(after);
    }

    @Test
    void theStoriesGoOnTheDiagramsThatTheyWereWrittenForWithoutAnyTrouble() {
        assertThat(PROGRESS).contains("1/12", "12/12");
        assertThat(before.refusal()).isNull();
        assertThat(before.cases()).hasSize(12).allSatisfy(played -> {
            assertThat(played.troubles()).as(played.label()).isEmpty();
            assertThat(played.outcome()).as(played.label()).isNotEqualTo(Outcome.STUCK);
            assertThat(played.added()).as(played.label()).isEmpty();
        });
        assertThat(before.cases().stream().filter(played -> played.outcome() == Outcome.ENDED))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aGatewayWithoutAWayOutIsNamed() {
        assertThat(ofCase("SA-DEMO-08")).satisfies(one -> {
            assertThat(one.before()).isEqualTo(Outcome.ENDED);
            assertThat(one.hangs()).isTrue();
            assertThat(one.stuck()).contains("هل تجوز؟");
            assertThat(one.troubles()).anySatisfy(trouble -> {
                assertThat(trouble.name()).isEqualTo("هل تجوز؟");
                assertThat(trouble.text()).isEqualTo("لا يصلح أي مخرج من هذه البوابة");
            });
        });
    }

    @Test
    void aWaitThatNothingEndsIsNamed() {
        assertThat(ofCase("SA-DEMO-09").stuck()).containsExactly("ننتظر خبراً");
    }

    @Test
    void aBeanThatFailsIsNamed() {
        assertThat(ofCase("SA-DEMO-12")).satisfies(one -> {
            assertThat(one.stuck()).containsExactly("فتح إحالة أخيرة");
            assertThat(one.troubles()).singleElement().satisfies(trouble -> assertThat(trouble.text())
                    .startsWith("أخفقت الخطوة البرمجية"));
        });
    }

    @Test
    void aStepThatNoStoryKnowsIsAnsweredFromItsFormAndNamed() {
        assertThat(ofCase("SA-DEMO-12")).satisfies(one -> {
            assertThat(one.added()).containsExactly("تذكير بالخطة");
            assertThat(one.path())
                    .filteredOn(step -> step.kind() == TrialComparison.Kind.ADDED)
                    .extracting(TrialComparison.Step::name)
                    .contains("تذكير بالخطة");
        });
        assertThat(compared.takenAfter().get("case-plan")).contains("userTask_remindPlan");
    }

    @Test
    void aQuestionThatAStoryDoesNotKnowIsAnsweredToo() {
        assertThat(after.cases())
                .flatExtracting(Played::troubles)
                .filteredOn(trouble -> trouble.place().contains("follow-up"))
                .isEmpty();
        assertThat(compared.takenAfter().get("follow-up")).contains("userTask_followUp", "gateway_next");
    }

    private static TrialComparison.Case ofCase(String label) {
        return compared.cases().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    static TrialResult run(Map<String, byte[]> files, Set<String> stories, Consumer<String> progress) throws Exception {
        TrialSettings settings = new TrialSettings(
                Path.of("target/trial-alone"), null, null, null, Duration.ofMinutes(10), 512, stories);
        try (TrialProcess process = TrialProcess.start(settings, Path.of(".ihala"), files, known(packaged()))) {
            process.listen(progress);
            assertThat(process.isOver(settings.limit())).isTrue();
            return process.result(new ObjectMapper());
        }
    }

    static void print(TrialResult result) {
        System.out.println("TRIAL " + result.seconds() + " s, " + result.megabytes() + " MB, " + result.refusal());
        result.cases()
                .forEach(played -> System.out.println("TRIAL " + played.label() + " " + played.outcome() + " "
                        + played.path().size() + " steps, at " + played.at() + ", new " + played.added() + " "
                        + played.troubles()));
        result.taken().forEach((diagram, taken) -> System.out.println("TRIAL " + diagram + " " + taken.size()));
    }

    static Set<String> known(Map<String, byte[]> files) {
        Set<String> known = new TreeSet<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                String diagram = name.replaceFirst(".*/", "").replace(".bpmn", "");
                Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(new String(content, StandardCharsets.UTF_8));
                while (ids.find()) {
                    known.add(diagram + "#" + ids.group(1));
                }
            }
        });
        return known;
    }

    static Map<String, byte[]> packaged() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String folder : List.of("processes/*.bpmn", "processes/decisions/*.dmn", "forms/*.form")) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder)) {
                    files.put(
                            folder.substring(0, folder.lastIndexOf('/') + 1) + file.getFilename(),
                            file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
