package iq.ihala.process.contract;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What a diagram points to: other processes, decisions, beans, messages. */
final class LinkRules {

    /** Results that are one code or number; lists would be stored as objects. */
    private static final String PLAIN_RESULT = "singleEntry";

    private final Vocabulary vocabulary;
    private final Set<String> processes;
    private final Set<String> decisions;

    LinkRules(Vocabulary vocabulary, Set<String> processes, Set<String> decisions) {
        this.vocabulary = vocabulary;
        this.processes = processes;
        this.decisions = decisions;
    }

    void check(Diagram diagram, Findings findings) {
        diagram.all(CallActivity.class).forEach(call -> call(call, findings));
        diagram.all(BusinessRuleTask.class).forEach(task -> decision(task, findings));
        diagram.all(ServiceTask.class).forEach(task -> service(task, findings));
        diagram.all(Message.class)
                .forEach(message -> findings.unless(
                        vocabulary.messages().contains(String.valueOf(message.getName())),
                        message.getId(),
                        Rule.MESSAGE_DECLARED,
                        String.valueOf(message.getName())));
        diagram.all(MessageEventDefinition.class)
                .forEach(event -> findings.unless(
                        event.getMessage() != null,
                        event.getParentElement().getAttributeValue("id"),
                        Rule.MESSAGE_DECLARED));
        diagram.all(Error.class)
                .forEach(error -> findings.unless(
                        vocabulary.errors().contains(String.valueOf(error.getErrorCode())),
                        error.getId(),
                        Rule.ERROR_DECLARED,
                        String.valueOf(error.getErrorCode())));
        diagram.all(Escalation.class)
                .forEach(escalation -> findings.unless(
                        vocabulary.errors().contains(String.valueOf(escalation.getEscalationCode())),
                        escalation.getId(),
                        Rule.ERROR_DECLARED,
                        String.valueOf(escalation.getEscalationCode())));
    }

    private void call(CallActivity call, Findings findings) {
        String id = call.getId();
        String called = String.valueOf(call.getCalledElement());
        boolean known = processes.contains(called) || vocabulary.processes().contains(called);
        findings.unless(known, id, Rule.PROCESS_EXISTS, called);
        List<CamundaIn> ins = Diagram.extensions(call, CamundaIn.class);
        List<CamundaOut> outs = Diagram.extensions(call, CamundaOut.class);
        boolean businessKey = ins.stream().anyMatch(in -> in.getCamundaBusinessKey() != null);
        boolean level = ins.stream().anyMatch(in -> "riskLevel".equals(in.getCamundaTarget()));
        boolean everything = ins.stream().anyMatch(in -> in.getCamundaVariables() != null)
                || outs.stream().anyMatch(out -> out.getCamundaVariables() != null);
        findings.unless(businessKey && level && !everything, id, Rule.CALL_MAPPED);
    }

    private void decision(BusinessRuleTask task, Findings findings) {
        String id = task.getId();
        String decision = task.getCamundaDecisionRef();
        if (decision == null) {
            findings.unless(task.getCamundaDelegateExpression() != null, id, Rule.BEAN_KNOWN);
            return;
        }
        boolean known = decisions.contains(decision) || vocabulary.decisions().contains(decision);
        findings.unless(known, id, Rule.DECISION_EXISTS, decision);
        boolean plain =
                task.getCamundaResultVariable() == null || PLAIN_RESULT.equals(task.getCamundaMapDecisionResult());
        boolean bound = "deployment".equals(task.getCamundaDecisionRefBinding());
        findings.unless(plain && bound, id, Rule.DECISION_BOUND, decision);
    }

    /** One verb phrase, written alike in the element's id and in the bean's name. */
    private static void service(ServiceTask task, Findings findings) {
        String id = task.getId();
        String bean = Expressions.bean(task.getCamundaDelegateExpression()).orElse("");
        findings.unless(!bean.isEmpty(), id, Rule.BEAN_KNOWN);
        findings.unless(id.equals("serviceTask_" + bean), id, Rule.BEAN_NAMED_LIKE_STEP, bean);
    }
}
