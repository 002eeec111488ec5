package iq.ihala.process.contract;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Names, ids, documentation, size, gateways: what makes a diagram readable to the people whose work it shows. */
final class ShapeRules {

    /** Flow nodes on one page; about what a laptop shows. */
    static final int MOST_NODES = 32;

    private static final Pattern PROCESS_ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern FLOW_ID = Pattern.compile("flow_from[A-Z][A-Za-z0-9]*_to[A-Z][A-Za-z0-9]*");
    private static final String VERB_PHRASE = "_[a-z][A-Za-z0-9]*";
    private static final Map<String, Pattern> NODE_IDS = Map.of(
            "startEvent", Pattern.compile("startEvent" + VERB_PHRASE),
            "endEvent", Pattern.compile("endEvent" + VERB_PHRASE),
            "boundaryEvent", Pattern.compile("boundaryEvent" + VERB_PHRASE),
            "intermediateCatchEvent", Pattern.compile("catchEvent" + VERB_PHRASE),
            "userTask", Pattern.compile("userTask" + VERB_PHRASE),
            "serviceTask", Pattern.compile("serviceTask" + VERB_PHRASE),
            "businessRuleTask", Pattern.compile("businessRuleTask" + VERB_PHRASE),
            "callActivity", Pattern.compile("callActivity" + VERB_PHRASE),
            "subProcess", Pattern.compile("subProcess" + VERB_PHRASE));
    private static final Pattern GATEWAY_ID = Pattern.compile("gateway" + VERB_PHRASE);

    void check(Diagram diagram, Findings findings) {
        findings.unless(diagram.processes().size() == 1, diagram.file(), Rule.FILE_IS_ID);
        diagram.processes().forEach(process -> process(process, diagram, findings));
        diagram.nodes().forEach(node -> node(node, diagram, findings));
        diagram.flows()
                .forEach(flow -> findings.unless(
                        FLOW_ID.matcher(flow.getId()).matches(), flow.getId(), Rule.ID_WRITTEN_BY_HAND));
        diagram.pages().forEach(page -> size(page, findings));
    }

    private static void process(Process process, Diagram diagram, Findings findings) {
        String id = process.getId();
        findings.unless(PROCESS_ID.matcher(id).matches(), id, Rule.ID_WRITTEN_BY_HAND);
        findings.unless(id.equals(Words.baseName(diagram.file())), id, Rule.FILE_IS_ID);
        findings.unless(process.isExecutable(), id, Rule.EXECUTABLE);
        findings.unless(Words.isArabic(process.getName()), id, Rule.ARABIC_NAME);
        findings.unless(Words.isEnglish(Diagram.documentation(process)), id, Rule.ENGLISH_DOCUMENTATION);
        String timeToLive = process.getCamundaHistoryTimeToLiveString();
        findings.unless(timeToLive != null && timeToLive.matches("P\\d+D"), id, Rule.HISTORY_ENDS);
        boolean opensByForm = process.getChildElementsByType(StartEvent.class).stream()
                .anyMatch(start -> start.getCamundaFormRef() != null);
        findings.unless(process.isCamundaStartableInTasklist() == opensByForm, id, Rule.STARTED_BY_FORM);
    }

    private static void node(FlowNode node, Diagram diagram, Findings findings) {
        String id = node.getId();
        String type = node.getElementType().getTypeName();
        Pattern pattern = node instanceof Gateway ? GATEWAY_ID : NODE_IDS.get(type);
        findings.unless(pattern != null && pattern.matcher(id).matches(), id, Rule.ID_WRITTEN_BY_HAND, type);
        findings.unless(Words.isEnglish(Diagram.documentation(node)), id, Rule.ENGLISH_DOCUMENTATION);
        List<SequenceFlow> outgoing = diagram.outgoing(node);
        boolean merges = node instanceof Gateway && outgoing.size() < 2;
        findings.unless(merges || Words.isArabic(node.getName()), id, Rule.ARABIC_NAME);
        findings.unless(node instanceof Gateway || outgoing.size() < 2, id, Rule.SPLITS_AT_GATEWAYS);
        connected(node, diagram, findings);
        if ((node instanceof ExclusiveGateway || node instanceof InclusiveGateway) && outgoing.size() > 1) {
            split(node, outgoing, findings);
        }
    }

    private static void connected(FlowNode node, Diagram diagram, Findings findings) {
        boolean starts = node instanceof StartEvent || node instanceof BoundaryEvent || Diagram.isEventSubProcess(node);
        boolean ends = node instanceof EndEvent || Diagram.isEventSubProcess(node);
        boolean connected = (starts || !diagram.incoming(node).isEmpty())
                && (ends || !diagram.outgoing(node).isEmpty());
        findings.unless(connected, node.getId(), Rule.REACHES_AN_END);
    }

    private static void split(FlowNode gateway, List<SequenceFlow> outgoing, Findings findings) {
        findings.unless(Words.isQuestion(gateway.getName()), gateway.getId(), Rule.GATEWAY_ASKS);
        SequenceFlow byDefault = gateway instanceof ExclusiveGateway exclusive
                ? exclusive.getDefault()
                : ((InclusiveGateway) gateway).getDefault();
        boolean always = false;
        for (SequenceFlow flow : outgoing) {
            findings.unless(Words.isArabic(flow.getName()), flow.getId(), Rule.ANSWER_LABELLED);
            boolean decided = flow.getConditionExpression() != null;
            always |= decided
                    && "${true}"
                            .equals(flow.getConditionExpression()
                                    .getTextContent()
                                    .strip());
            findings.unless(decided != flow.equals(byDefault), flow.getId(), Rule.ANSWER_DECIDED);
        }
        boolean safe = byDefault != null || (gateway instanceof InclusiveGateway && always);
        findings.unless(safe, gateway.getId(), Rule.ANSWER_DECIDED);
    }

    /** An event sub-process is deeper work beside the way, and a page of its own: nothing on this one leads to it. */
    private static void size(ModelElementInstance page, Findings findings) {
        long nodes = page.getChildElementsByType(FlowNode.class).stream()
                .filter(node -> !Diagram.isEventSubProcess(node))
                .count();
        String id = page.getAttributeValue("id");
        findings.unless(nodes <= MOST_NODES, id, Rule.FITS_ON_A_PAGE, String.valueOf(nodes));
    }
}
