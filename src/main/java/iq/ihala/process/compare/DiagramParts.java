package iq.ihala.process.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The elements of a diagram by id. Where they are drawn, and the arrows that an element repeats, are none of their facts. */
final class DiagramParts {

    private static final Set<String> SKIPPED = Set.of("BPMNDiagram", "DMNDI", "incoming", "outgoing");

    /** What administrators look for; anything else keeps the name that the file gives it. */
    private static final Map<String, String> ARABIC = Map.ofEntries(
            Map.entry("name", "الاسم"),
            Map.entry("formRef", "الاستمارة"),
            Map.entry("candidateGroups", "الفريق"),
            Map.entry("assignee", "المكلف"),
            Map.entry("dueDate", "موعد الاستحقاق"),
            Map.entry("conditionExpression", "الشرط"),
            Map.entry("default", "الجواب الافتراضي"),
            Map.entry("documentation", "التوثيق"),
            Map.entry("sourceRef", "من"),
            Map.entry("targetRef", "إلى"),
            Map.entry("delegateExpression", "الخطوة البرمجية"),
            Map.entry("expression", "التعبير"),
            Map.entry("calledElement", "العملية المستدعاة"),
            Map.entry("decisionRef", "القرار"),
            Map.entry("resultVariable", "متغير النتيجة"),
            Map.entry("timeDuration", "المدة"),
            Map.entry("timeDate", "الموعد"),
            Map.entry("timeCycle", "التكرار"),
            Map.entry("historyTimeToLive", "مدة حفظ السجل"),
            Map.entry("attachedToRef", "مربوط بـ"),
            Map.entry("cancelActivity", "يوقف الخطوة"));

    private DiagramParts() {}

    static Map<String, Part> of(Element root) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Xml.children(root).forEach(child -> collect(child, "", parts));
        return parts;
    }

    private static void collect(Element element, String around, Map<String, Part> parts) {
        if (SKIPPED.contains(element.getLocalName())) {
            return;
        }
        String id = element.getAttribute("id");
        String name = element.getAttribute("name").isBlank() ? around : element.getAttribute("name");
        if (!id.isEmpty()) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts(element, "", facts);
            parts.put(id, new Part(id, name.isEmpty() ? id : name, facts));
        }
        Xml.children(element).forEach(child -> collect(child, name, parts));
    }

    /** Attributes and whatever below has no id of its own. */
    private static void facts(Element element, String path, Map<String, String> facts) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getLocalName();
            if (!"id".equals(name) && !attribute.getName().startsWith("xmlns")) {
                put(facts, path + arabic(name), attribute.getValue());
            }
        }
        boolean leaf = true;
        for (Element child : Xml.children(element)) {
            leaf = false;
            if (SKIPPED.contains(child.getLocalName()) || child.hasAttribute("id")) {
                continue;
            }
            if ("property".equals(child.getLocalName())) {
                put(facts, "الخاصية " + child.getAttribute("name"), child.getAttribute("value"));
            } else if ("extensionElements".equals(child.getLocalName()) || "properties".equals(child.getLocalName())) {
                facts(child, path, facts);
            } else {
                facts(child, path + arabic(child.getLocalName()) + " ", facts);
            }
        }
        if (leaf && !Xml.text(element).isEmpty()) {
            put(facts, path.isEmpty() ? "النص" : path.strip(), Xml.text(element));
        }
    }

    /** The same name again is told by its number, so that none hides another. */
    private static void put(Map<String, String> facts, String name, String value) {
        String free = name.strip();
        for (int number = 2; facts.containsKey(free); number++) {
            free = name.strip() + " " + number;
        }
        facts.put(free, value);
    }

    private static String arabic(String name) {
        return ARABIC.getOrDefault(name, name);
    }
}
