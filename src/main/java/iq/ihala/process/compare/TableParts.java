package iq.ihala.process.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The rows of decision tables, and the tables themselves. */
final class TableParts {

    private TableParts() {}

    static Map<String, Part> of(Element root) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Element decision : Xml.children(root, "decision")) {
            String id = decision.getAttribute("id");
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("الاسم", decision.getAttribute("name"));
            for (Element table : Xml.children(decision, "decisionTable")) {
                facts.put("طريقة الاختيار", table.getAttribute("hitPolicy") + table.getAttribute("aggregation"));
                List<String> columns = columns(table, facts);
                rows(id, table, columns, parts);
            }
            Xml.children(decision, "literalExpression").forEach(one -> facts.put("التعبير", Xml.text(one)));
            parts.put(id, new Part(id, decision.getAttribute("name"), facts));
        }
        return parts;
    }

    private static List<String> columns(Element table, Map<String, String> facts) {
        List<String> columns = new ArrayList<>();
        for (Element input : Xml.children(table, "input")) {
            columns.add("إذا: " + label(input));
            facts.put("السؤال " + label(input), Xml.text(input));
        }
        for (Element output : Xml.children(table, "output")) {
            columns.add("إذن: " + label(output));
            facts.put("الجواب " + label(output), output.getAttribute("name") + " " + output.getAttribute("typeRef"));
        }
        return columns;
    }

    private static void rows(String decision, Element table, List<String> columns, Map<String, Part> parts) {
        int number = 0;
        for (Element row : Xml.children(table, "rule")) {
            number++;
            String id = row.getAttribute("id").isEmpty() ? decision + "_" + number : row.getAttribute("id");
            List<Element> cells = new ArrayList<>(Xml.children(row, "inputEntry"));
            cells.addAll(Xml.children(row, "outputEntry"));
            Map<String, String> facts = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                facts.put(i < columns.size() ? columns.get(i) : "خانة " + (i + 1), Xml.text(cells.get(i)));
            }
            Xml.children(row, "description").forEach(note -> facts.put("ملاحظة", Xml.text(note)));
            parts.put(id, new Part(id, "الصف " + number, facts));
        }
    }

    private static String label(Element column) {
        return column.getAttribute("label").isEmpty() ? column.getAttribute("id") : column.getAttribute("label");
    }
}
