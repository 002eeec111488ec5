package iq.ihala.process.guide;

import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.guide.GuidedTable.Condition;
import iq.ihala.process.guide.GuidedTable.Row;
import iq.ihala.process.guide.GuidedTable.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.KnowledgeSource;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;

/** The risk tables of the running deployment in words: what is shown is what decides. Other tables are none of it. */
@Component
class RiskGuide {

    private static final Map<String, List<String>> CONTENTS = contentsByTool();

    private final RepositoryService repository;
    private final HouseAuthority authority;
    private final CellWords words;

    RiskGuide(RepositoryService repository, HouseAuthority authority, CellWords words) {
        this.repository = repository;
        this.authority = authority;
        this.words = words;
    }

    /** Title and marks of each table, by tool, in the dossier's order. */
    Map<String, List<GuidedTable>> contents() {
        Map<String, List<GuidedTable>> all = new LinkedHashMap<>();
        CONTENTS.forEach((tool, keys) -> all.put(
                tool, keys.stream().map(this::table).flatMap(Optional::stream).toList()));
        return all;
    }

    /** @param key of the decision; empty for one that is no risk table */
    Optional<GuidedTable> table(String key) {
        return CONTENTS.values().stream().flatMap(Collection::stream).anyMatch(key::equals)
                ? authority.call(() -> deployed(key))
                : Optional.empty();
    }

    static List<String> keys() {
        return CONTENTS.values().stream().flatMap(Collection::stream).toList();
    }

    private Optional<GuidedTable> deployed(String key) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(this::inWords);
    }

    private GuidedTable inWords(DecisionDefinition definition) {
        DmnModelInstance model = repository.getDmnModelInstance(definition.getId());
        Decision decision = model.getModelElementById(definition.getKey());
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new GuidedTable(
                definition.getKey(),
                decision.getName(),
                source(model),
                hitPolicy(table),
                table.getInputs().stream().map(RiskGuide::label).toList(),
                table.getRules().stream().map(rule -> row(table, rule)).toList(),
                definition.getVersion());
    }

    private static Source source(DmnModelInstance model) {
        return model.getModelElementsByType(KnowledgeSource.class).stream()
                .findFirst()
                .map(source -> new Source(
                        source.getName(),
                        Mark.in(source.getType() == null ? "" : source.getType().getTextContent()),
                        description(source)))
                .orElse(new Source("لم يُذكر مصدر", List.of(), ""));
    }

    private static String hitPolicy(DecisionTable table) {
        if (table.getHitPolicy() == HitPolicy.FIRST) {
            return "تُقرأ الصفوف من الأعلى، ويُعمل بأول صف ينطبق.";
        }
        return table.getAggregation() == null ? "تُجمع كل الصفوف التي تنطبق." : "تُجمع نقاط كل الصفوف التي تنطبق.";
    }

    private Row row(DecisionTable table, Rule rule) {
        List<Input> inputs = List.copyOf(table.getInputs());
        List<InputEntry> asked = List.copyOf(rule.getInputEntries());
        List<OutputEntry> given = List.copyOf(rule.getOutputEntries());
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String cell = text(asked.get(i).getText());
            if (!cell.isBlank() && !cell.strip().equals("-")) {
                conditions.add(new Condition(
                        label(inputs.get(i)),
                        words.of(text(inputs.get(i).getInputExpression().getText()), cell)));
            }
        }
        List<Output> outputs = List.copyOf(table.getOutputs());
        List<String> results = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            String cell = text(given.get(i).getText());
            if (!outputs.get(i).getName().equals("reason")) {
                String result = words.of(outputs.get(i).getName(), cell);
                results.add(outputs.size() > 2 ? outputs.get(i).getLabel() + ": " + result : result);
            }
        }
        if (results.isEmpty()) {
            results.add("يؤخذ به");
        }
        String reference = description(rule);
        int mark = reference.lastIndexOf('·');
        return new Row(
                conditions,
                results,
                Reference.inArabic(
                        mark < 0 ? reference : reference.substring(0, mark).strip()),
                Mark.in(mark < 0 ? reference : reference.substring(mark)));
    }

    private static String label(Input input) {
        return input.getLabel() == null ? input.getId() : input.getLabel();
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null ? "" : element.getDescription().getTextContent();
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent();
    }

    private static Map<String, List<String>> contentsByTool() {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        contents.put(
                "العنف الأسري",
                List.of("dv_level", "dv_local_flags", "dv_danger_weights", "dv_danger_assessment", "dv_dash"));
        contents.put("خطر الانتحار", List.of("suicide_level"));
        contents.put("حماية الطفل", List.of("child_level", "child_signs"));
        contents.put("الابتزاز الإلكتروني", List.of("cyber_level"));
        contents.put("التعاطي", List.of("drug_level", "drug_assist", "drug_audit"));
        contents.put("النزاع العشائري", List.of("tribal_level"));
        contents.put("الاتجار بالبشر", List.of("traf_level"));
        contents.put("مشكلات أخرى", List.of("simple_level"));
        contents.put(
                "المستوى العام",
                List.of(
                        "overall_risk",
                        "overall_risk_modifiers",
                        "overall_risk_floors",
                        "overall_risk_duties",
                        "select_tools",
                        "tool_completeness"));
        return contents;
    }
}
