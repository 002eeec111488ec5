package iq.ihala.process.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/**
 * Decision tables. Those that the engine itself runs leave inputs and outputs in its history, so they may read declared
 * variables only; the others are evaluated privately and may read answers.
 */
final class DecisionRules {

    private static final String RESPONSE_TIMES = "response_times";
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern CODE = Pattern.compile("\"([A-Z0-9_]+)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> FEEL = Set.of(
            "if",
            "then",
            "else",
            "null",
            "true",
            "false",
            "not",
            "and",
            "or",
            "in",
            "list",
            "contains",
            "count",
            "some",
            "every",
            "satisfies",
            "is",
            "defined",
            "string",
            "number",
            "length",
            "matches");
    private static final Set<String> LANGUAGES =
            Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/", "http://www.omg.org/spec/FEEL/20140401");

    private final Vocabulary vocabulary;
    private final Set<String> runByEngine;

    /** @param runByEngine keys of the decisions that a diagram refers to */
    DecisionRules(Vocabulary vocabulary, Set<String> runByEngine) {
        this.vocabulary = vocabulary;
        this.runByEngine = runByEngine;
    }

    void check(DmnModelInstance model, Findings findings) {
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            String id = decision.getId();
            findings.unless(id.equals(Words.baseName(findings.file())), id, Rule.FILE_IS_ID);
            findings.unless(Words.isArabic(decision.getName()), id, Rule.ARABIC_NAME);
            findings.unless(decision.getCamundaHistoryTimeToLiveString() != null, id, Rule.HISTORY_ENDS);
            if (runByEngine.contains(id)) {
                readsVariablesOnly(decision, findings);
            }
        }
        languages(model).stream()
                .filter(language -> !LANGUAGES.contains(language))
                .forEach(language -> findings.add(Words.baseName(findings.file()), Rule.NO_SCRIPT, language));
    }

    private void readsVariablesOnly(Decision decision, Findings findings) {
        for (DecisionTable table : decision.getChildElementsByType(DecisionTable.class)) {
            for (Input input : table.getInputs()) {
                words(input.getInputExpression().getText().getTextContent()).stream()
                        .filter(word -> !vocabulary.variables().contains(word))
                        .forEach(word -> findings.add(input.getId(), Rule.DECISION_HOLDS_CODES, word));
            }
        }
    }

    private static Set<String> words(String feel) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(TEXT.matcher(feel).replaceAll(""));
        while (word.find()) {
            words.add(word.group());
        }
        words.removeAll(FEEL);
        return words;
    }

    private static List<String> languages(DmnModelInstance model) {
        List<String> languages = new ArrayList<>();
        model.getModelElementsByType(LiteralExpression.class).forEach(it -> languages.add(it.getExpressionLanguage()));
        model.getModelElementsByType(UnaryTests.class).forEach(it -> languages.add(it.getExpressionLanguage()));
        languages.add(model.getDefinitions().getExpressionLanguage());
        languages.removeIf(language -> language == null);
        return languages;
    }

    /** The clocks that {@code response_times} knows; empty for every other table. */
    static Set<String> clocks(DmnModelInstance model) {
        Set<String> clocks = new TreeSet<>();
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            if (RESPONSE_TIMES.equals(decision.getId())) {
                model.getModelElementsByType(InputEntry.class).forEach(entry -> {
                    Matcher code = CODE.matcher(entry.getTextContent());
                    while (code.find()) {
                        clocks.add(code.group(1));
                    }
                });
            }
        }
        return clocks;
    }
}
