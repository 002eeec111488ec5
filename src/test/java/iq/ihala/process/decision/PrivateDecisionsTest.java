package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.DECISIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PrivateDecisionsTest {

    @Test
    void givesOneMapPerMatchingRule() {
        assertThat(DECISIONS.evaluate("select_tools", Map.of("problemType", "DV")))
                .containsExactly(Map.of("tool", "DV"), Map.of("tool", "SUICIDE_SCREEN"));
    }

    @ParameterizedTest(name = "refuses «{0}»")
    @ValueSource(strings = {"زينب كريم", "she said so", "07701234567; wife", "a\nb"})
    void wordsOfAPersonDoNotGetInAndAreNotRepeated(String words) {
        assertThatThrownBy(() -> DECISIONS.evaluate("dv_dash", Map.of("dashJudgement", words)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dashJudgement")
                .hasMessageNotContaining(words);
    }

    @Test
    void wordsInAListDoNotGetInEither() {
        assertThatThrownBy(
                        () -> DECISIONS.evaluate("dv_danger_weights", Map.of("yes", List.of("da01", "in her words"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("her words");
    }

    @Test
    void objectsDoNotGetIn() {
        assertThatThrownBy(() -> DECISIONS.evaluate("dv_dash", Map.of("dashYes", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailedEvaluationRepeatsNoAnswer(CapturedOutput output) {
        assertThatThrownBy(() -> DECISIONS.evaluate("dv_dash", Map.of("dashYes", "SECRET_CODE")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dv_dash")
                .hasMessageNotContaining("SECRET_CODE")
                .hasNoCause();
        assertThat(output).doesNotContain("SECRET_CODE");
    }

    @Test
    void factsThatDoNotFitTheTableAreNotLogged(CapturedOutput output) {
        DECISIONS.evaluate("dv_danger_weights", Map.of("yes", "SECRET_CODE"));
        DECISIONS.evaluate("dv_local_flags", Map.of("flags", 4711));
        DECISIONS.evaluate("dv_level", Map.of("daBand", "SECRET_CODE"));

        assertThat(output).doesNotContain("SECRET_CODE").doesNotContain("4711");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> DECISIONS.evaluate("no_such_table", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no_such_table");
    }

    @Test
    void aTableThatShouldAnswerOnceMustAnswerOnce() {
        assertThatThrownBy(() -> DECISIONS.evaluateOne("select_tools", Map.of("problemType", "DV")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> DECISIONS.evaluateOne("overall_risk", Map.of("base", "NONSENSE")))
                .isInstanceOf(IllegalStateException.class);
    }
}
