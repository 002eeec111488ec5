package iq.ihala.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the test of every decision table does: its examples decide as expected, and no rule is without an example. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecisionTableContract {

    private final Set<String> rulesHit = new HashSet<>();
    private final PrivateDecisions decisions = PrivateDecisions.ofClasspath(recording(rulesHit));
    private final String table;

    DecisionTableContract(String table) {
        this.table = table;
    }

    /** The facts of a case about which nothing is remarkable. */
    abstract Map<String, Object> unremarkable();

    abstract List<Example> examples();

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void decides(Example example) {
        assertThat(evaluate(example)).isEqualTo(example.answers());
    }

    @Test
    void everyRuleIsReachedByAnExample() {
        rulesHit.clear();
        examples().forEach(this::evaluate);

        Set<String> rules = model().getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(rulesHit);
        assertThat(rules).as("rules of %s without an example", table).isEmpty();
    }

    @Test
    void everyExampleSaysSomethingElse() {
        assertThat(examples()).extracting(Example::sentence).doesNotHaveDuplicates();
    }

    final String table() {
        return table;
    }

    private List<List<Object>> evaluate(Example example) {
        Map<String, Object> facts = new HashMap<>(unremarkable());
        facts.putAll(example.facts());
        List<String> outputs = model().getModelElementsByType(Output.class).stream()
                .map(Output::getName)
                .toList();
        List<List<Object>> answers = new ArrayList<>();
        for (Map<String, Object> row : decisions.evaluate(table, facts)) {
            answers.add(outputs.stream().map(row::get).toList());
        }
        return answers;
    }

    private DmnModelInstance model() {
        InputStream file = getClass().getResourceAsStream("/processes/decisions/" + table + ".dmn");
        return Dmn.readModelFromStream(file);
    }

    private static DmnEngineConfiguration recording(Set<String> rulesHit) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(rulesHit::add));
        return configuration;
    }
}
