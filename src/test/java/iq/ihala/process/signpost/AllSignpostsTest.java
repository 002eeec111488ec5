package iq.ihala.process.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.signpost.Place.Kind;
import iq.ihala.process.signpost.WayHere.Caller;
import iq.ihala.process.signpost.WayHere.Cause;
import iq.ihala.process.signpost.WayHere.Level;
import iq.ihala.process.signpost.WayOn.Ahead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every human step of every diagram can be explained, also where history says nothing any more. */
class AllSignpostsTest {

    private static final Map<String, DiagramMap> MAPS = maps();
    private static final WayOn WAY_ON = new WayOn(key -> Optional.ofNullable(MAPS.get(key)));

    private record Lone(DiagramMap map) implements Level {

        @Override
        public Footprints footprints() {
            return Footprints.NONE;
        }

        @Override
        public Optional<Caller> caller() {
            return Optional.empty();
        }
    }

    static Stream<String> steps() {
        return MAPS.values().stream().flatMap(map -> map.places().stream()
                .filter(place -> place.kind() == Kind.STEP)
                .map(place -> map.key() + "/" + place.id()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepSaysInArabicWhyAndWhatNext(String step) {
        DiagramMap map = map(step);

        String why = Sentences.why(why(step), map.name());
        String next = Sentences.next(ahead(step));

        assertThat(why).matches(AllSignpostsTest::isSentence).hasSizeLessThan(200);
        assertThat(next).matches(AllSignpostsTest::isSentence).hasSizeLessThan(220);
        assertThat(next).as(step).isNotEqualTo("لا خطوة أخرى هنا.");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepLeadsToAnotherOneOrToAnEnd(String step) {
        Ahead ahead = ahead(step);

        assertThat(!ahead.steps().isEmpty() || ahead.leaves() || ahead.endOfAll())
                .as(step)
                .isTrue();
    }

    @Test
    void theDiagramAloneTellsTheAnswerWhereThereIsOneWayIn() {
        Cause cause = why("follow-up/userTask_welfareCheck");

        assertThat(cause.question()).isEqualTo("كيف نواصل؟");
        assertThat(cause.answer()).isEqualTo("اطمئنان");
        assertThat(cause.after()).isEqualTo("تعذر الوصول");
    }

    @Test
    void aClosedConditionIsExplainedByItsQuestion() {
        assertThat(Sentences.why(why("closure/userTask_readBlockers"), "الإغلاق"))
                .isEqualTo("لأن جواب السؤال «هل تحققت الشروط؟» كان «لا»، بعد «طلب الإغلاق».");
    }

    @Test
    void whatComesNextLooksIntoCalledDiagrams() {
        assertThat(ahead("referral-path/userTask_reopenCase").steps()).isNotEmpty();
        assertThat(ahead("closure/userTask_reviewClosure").steps()).contains("استبيان الرضا");
        assertThat(ahead("closure/userTask_reviewClosure").leaves()).isTrue();
    }

    @Test
    void namesThatAnAdministratorDrewDoNotSpeakToTheForm() {
        assertThat(Sentences.quoted("{{secret}} <b>*x*</b> =1")).doesNotContainPattern("[{}<>*=]");
    }

    private static boolean isSentence(String text) {
        return text.matches("«?\\p{IsArabic}.*[.]") && !text.contains("«»") && !text.contains("null");
    }

    private static Cause why(String step) {
        return WayHere.to(new Lone(map(step)), step.split("/")[1], Long.MAX_VALUE);
    }

    private static Ahead ahead(String step) {
        return WAY_ON.from(map(step), map(step).place(step.split("/")[1]));
    }

    private static DiagramMap map(String step) {
        return MAPS.get(step.split("/")[0]);
    }

    private static Map<String, DiagramMap> maps() {
        Map<String, DiagramMap> maps = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn")).forEach(file -> {
                String key = file.getFileName().toString().replace(".bpmn", "");
                maps.put(key, DiagramMap.of(Bpmn.readModelFromFile(file.toFile()), key));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return maps;
    }
}
