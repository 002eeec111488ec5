package iq.ihala.process.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyFeelTest {

    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="t"
                expressionLanguage="%s">
              <decision id="evil" name="evil"><decisionTable id="t">
                <output id="o" name="o" typeRef="string"/>
                <rule id="r"><outputEntry id="e"><text>${''.getClass().forName('java.lang.Runtime')}</text></outputEntry></rule>
              </decisionTable></decision>
            </definitions>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"juel", "JUEL", "javascript"})
    void aTableInAnotherLanguageIsNeverRun(String language) {
        DmnEngine engine = PrivateDecisions.onlyFeel().buildEngine();
        byte[] table = TABLE.formatted(language).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> engine.evaluateDecisionTable("evil", new ByteArrayInputStream(table), Map.of()))
                .satisfies(thrown -> assertThat(root(thrown)).hasMessage("Only FEEL decides here"));
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
