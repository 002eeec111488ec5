package iq.ihala.process.contract;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The part of BPMN that the house speaks. What is not listed is refused, so a construct that nobody thought of (a connector, a
 * script in a listener, a generated form that stores its fields as variables) does not slip in. Every attribute and every text
 * is looked at; expressions are allowed in a few places only.
 */
final class LanguageRules {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> PICTURE = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    /** Where attributes may come from. The engine also understands an older vendor's, which nobody would look through. */
    private static final Set<String> ATTRIBUTES_OF = Set.of(
            "",
            CAMUNDA,
            "http://camunda.org/schema/modeler/1.0",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/2001/XMLSchema-instance");

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "multiInstanceLoopCharacteristics",
            "completionCondition",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "messageEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "message",
            "error",
            "escalation",
            "textAnnotation",
            "text",
            "association");

    private static final Set<String> CAMUNDA_ELEMENTS =
            Set.of("in", "out", "properties", "property", "executionListener", "taskListener");

    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "candidateGroups",
            "collection",
            "decisionRef",
            "decisionRefBinding",
            "delegateExpression",
            "dueDate",
            "elementVariable",
            "exclusive",
            "formRef",
            "formRefBinding",
            "historyTimeToLive",
            "isStartableInTasklist",
            "mapDecisionResult",
            "modelerTemplate",
            "modelerTemplateVersion",
            "resultVariable",
            "versionTag");

    private static final Set<String> EXPRESSION_ATTRIBUTES =
            Set.of("businessKey", "collection", "delegateExpression", "dueDate", "sourceExpression");
    private static final Set<String> EXPRESSION_TEXTS =
            Set.of("conditionExpression", "completionCondition", "timeDate", "timeDuration");

    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition");

    /** Attributes whose value is a variable's name, with the element that carries them. */
    private static final Map<String, Set<String>> VARIABLE_NAMES = Map.of(
            "elementVariable", Set.of("multiInstanceLoopCharacteristics"),
            "resultVariable", Set.of("businessRuleTask"),
            "source", Set.of("in", "out"),
            "target", Set.of("in", "out"));

    private final Vocabulary vocabulary;
    private final Expressions expressions;

    LanguageRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.expressions = new Expressions(vocabulary);
    }

    void check(Element root, Findings findings) {
        walk(root, root.getAttribute("id"), findings);
    }

    private void walk(Element element, String owner, Findings findings) {
        String here = element.hasAttribute("id") ? element.getAttribute("id") : owner;
        if (!isPicture(element) && !isAllowed(element, here, findings)) {
            return;
        }
        attributes(element, here, findings);
        // Judged as one text, as the engine reads it: a comment in the middle hides no expression.
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, here, findings);
            } else if (child instanceof Text part) {
                text.append(part.getData());
            }
        }
        text(element, text.toString(), here, findings);
    }

    private static boolean isPicture(Element element) {
        return PICTURE.contains(String.valueOf(element.getNamespaceURI()));
    }

    private static boolean isAllowed(Element element, String here, Findings findings) {
        String name = element.getLocalName();
        if (name.toLowerCase(java.util.Locale.ROOT).contains("script")) {
            findings.add(here, Rule.NO_SCRIPT, name);
            return false;
        }
        boolean allowed = BPMN.equals(element.getNamespaceURI()) && ELEMENTS.contains(name)
                || CAMUNDA.equals(element.getNamespaceURI()) && CAMUNDA_ELEMENTS.contains(name);
        findings.unless(allowed, here, Rule.ELEMENT_ALLOWED, name);
        return allowed;
    }

    private void attributes(Element element, String here, Findings findings) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName();
            boolean ofCamunda =
                    CAMUNDA.equals(attribute.getNamespaceURI()) || CAMUNDA.equals(element.getNamespaceURI());
            if ("class".equals(name)) {
                findings.add(here, Rule.NO_CLASS, attribute.getValue());
            } else if ("language".equals(name) || "scriptFormat".equals(name) || "resource".equals(name)) {
                findings.add(here, Rule.NO_SCRIPT, attribute.getValue());
            } else if (CAMUNDA.equals(attribute.getNamespaceURI())) {
                findings.unless(CAMUNDA_ATTRIBUTES.contains(name), here, Rule.ELEMENT_ALLOWED, "camunda:" + name);
            } else {
                String origin = attribute.getNamespaceURI() == null ? "" : attribute.getNamespaceURI();
                boolean known = ATTRIBUTES_OF.contains(origin) || PICTURE.contains(origin);
                findings.unless(known, here, Rule.ELEMENT_ALLOWED, attribute.getName());
            }
            value(element, name, attribute.getValue(), ofCamunda, here, findings);
        }
    }

    private void value(Element element, String name, String value, boolean ofCamunda, String here, Findings findings) {
        if (ofCamunda && "delegateExpression".equals(name)) {
            Expressions.bean(value)
                    .ifPresentOrElse(
                            bean -> findings.unless(vocabulary.beans().contains(bean), here, Rule.BEAN_KNOWN, bean),
                            () -> findings.add(here, Rule.EXPRESSION_ALLOWED, value));
        } else if (ofCamunda && "businessKey".equals(name)) {
            findings.unless(Expressions.BUSINESS_KEY.equals(value), here, Rule.EXPRESSION_ALLOWED, value);
        } else if (ofCamunda && "expression".equals(name)) {
            findings.add(here, Rule.EXPRESSION_ALLOWED, value);
        } else if (Expressions.isExpression(value)) {
            if (ofCamunda && EXPRESSION_ATTRIBUTES.contains(name)) {
                expressions.check(value, here, findings);
            } else {
                findings.add(here, Rule.EXPRESSION_ALLOWED, value);
            }
        } else if (ofCamunda && VARIABLE_NAMES.getOrDefault(name, Set.of()).contains(element.getLocalName())) {
            findings.unless(vocabulary.variables().contains(value), here, Rule.VARIABLE_DECLARED, value);
        }
    }

    private void text(Element element, String text, String here, Findings findings) {
        boolean mayCalculate = EXPRESSION_TEXTS.contains(element.getLocalName()) && !isPicture(element);
        if (!Expressions.isExpression(text)) {
            boolean decides = CONDITIONS.contains(element.getLocalName()) && !Words.isBlank(text);
            findings.unless(!decides, here, Rule.EXPRESSION_ALLOWED, String.valueOf(text));
        } else if (mayCalculate) {
            expressions.check(text, here, findings);
        } else {
            // Also in names and documentation: the engine evaluates those of user tasks.
            findings.add(here, Rule.EXPRESSION_ALLOWED, text.strip());
        }
    }
}
