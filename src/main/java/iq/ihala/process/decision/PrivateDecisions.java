package iq.ihala.process.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Decides by the deployed tables without leaving a trace. The process engine writes every input of its own decisions to its
 * history; this one has a decision engine beside it that writes and logs nothing, so sensitive answers may go in.
 */
@Component
public class PrivateDecisions {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_+-]{0,40}");

    private final DmnEngine dmnEngine;
    private final DecisionTables tables;

    @Autowired
    PrivateDecisions(ObjectProvider<ProcessEngine> engine, Clock clock) {
        this.dmnEngine = onlyFeel().buildEngine();
        this.tables = new DeployedTables(engine, dmnEngine, clock);
    }

    private PrivateDecisions(DmnEngine dmnEngine) {
        this.dmnEngine = dmnEngine;
        this.tables = new ClasspathTables(dmnEngine);
    }

    /** A decision engine for which a table in another language than FEEL, which could reach any class, cannot be run. */
    static DefaultDmnEngineConfiguration onlyFeel() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setElProvider(expression -> {
            throw new IllegalStateException("Only FEEL decides here");
        });
        configuration.setScriptEngineResolver(language -> {
            throw new IllegalStateException("Only FEEL decides here");
        });
        return configuration;
    }

    /** Decides by the tables of the class path, for tests without a process engine. */
    static PrivateDecisions ofClasspath(DmnEngineConfiguration configuration) {
        return new PrivateDecisions(configuration.buildEngine());
    }

    /**
     * Evaluates a decision table.
     *
     * @param facts every input of the table: codes, numbers, booleans, lists of codes, or null; nothing else is taken, so no
     *     words of a person can get in
     * @return one map of output name to value per matching rule; empty if none matches
     * @throws IllegalArgumentException if a fact is no code; names the fact, never its value
     * @throws IllegalStateException if the table is missing or cannot be evaluated; holds no fact
     */
    public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> facts) {
        facts.forEach(PrivateDecisions::check);
        return evaluated(decisionKey, facts).getResultList();
    }

    /**
     * Evaluates a table that answers with one rule.
     *
     * @throws IllegalStateException if no rule or more than one matches
     */
    public Map<String, Object> evaluateOne(String decisionKey, Map<String, Object> facts) {
        List<Map<String, Object>> results = evaluate(decisionKey, facts);
        if (results.size() != 1) {
            throw new IllegalStateException(
                    "Decision " + decisionKey + " gave " + results.size() + " answers instead of one");
        }
        return results.get(0);
    }

    /** The sum that a table with aggregation gives; 0 if no rule matches. */
    int evaluateSum(String decisionKey, Map<String, Object> facts) {
        facts.forEach(PrivateDecisions::check);
        Number sum = evaluated(decisionKey, facts).getSingleEntry();
        return sum == null ? 0 : sum.intValue();
    }

    /** Which deployed version of the table decides now; changes when an administrator deploys another one. */
    String version(String decisionKey) {
        return tables.table(decisionKey).version();
    }

    private DmnDecisionTableResult evaluated(String decisionKey, Map<String, Object> facts) {
        DecisionTables.Table table = tables.table(decisionKey);
        try {
            return dmnEngine.evaluateDecisionTable(table.decision(), facts);
        } catch (RuntimeException e) {
            // Without its cause: that message may quote an answer.
            throw new IllegalStateException("Decision " + decisionKey + " could not be evaluated: "
                    + e.getClass().getSimpleName());
        }
    }

    private static void check(String name, Object value) {
        boolean allowed = value == null
                || value instanceof Number
                || value instanceof Boolean
                || isCode(value)
                || (value instanceof Collection<?> list && list.stream().allMatch(PrivateDecisions::isCode));
        if (!allowed) {
            throw new IllegalArgumentException("Fact is no code, number or truth value: " + name);
        }
    }

    private static boolean isCode(Object value) {
        return value instanceof String text && CODE.matcher(text).matches();
    }
}
