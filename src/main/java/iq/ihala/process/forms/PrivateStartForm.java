package iq.ihala.process.forms;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Opens a case: gives it its number, stores the answers of the start form, and sets the first variables. */
final class PrivateStartForm implements StartFormHandler {

    private final StartFormHandler own;
    private final Submissions submissions;
    private final FormSchemas schemas;

    PrivateStartForm(StartFormHandler own, Submissions submissions, FormSchemas schemas) {
        this.own = own;
        this.submissions = submissions;
        this.schemas = schemas;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        own.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return own.createStartFormData(definition);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        String user = Context.getCommandContext().getAuthenticatedUserId();
        if (user == null) {
            throw submissions.refusing("").refused(RefusalWord.SIGN_IN_FIRST);
        }
        if (instance.getProcessBusinessKey() != null) {
            throw submissions.refusing("").refused(RefusalWord.NUMBER_IS_GIVEN);
        }
        FormSchema schema = schemaOf(instance.getProcessDefinition());
        Map<String, Object> answers = submissions.judge(submitted, schema, null, user, instance);
        CaseNumber caseNumber =
                submissions.caseFiles().open(String.valueOf(answers.get(Variables.CHANNEL.name())), user);
        instance.setProcessBusinessKey(caseNumber.value());
        Variables.RISK_LEVEL.set(instance, "UNKNOWN");
        submissions.store(answers, schema, caseNumber, user, instance.getProcessInstanceId(), instance);
    }

    FormSchema schemaOf(ProcessDefinitionEntity definition) {
        CamundaFormRefImpl reference =
                (CamundaFormRefImpl) own.createStartFormData(definition).getCamundaFormRef();
        if (reference == null) {
            throw new RefusedAnswer("لا تبدأ حالة من هذا المخطط");
        }
        return schemas.of(definition.getDeploymentId(), reference.getKey());
    }
}
