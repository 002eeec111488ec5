package iq.ihala.process.forms;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Drafts;
import iq.ihala.process.HouseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.handler.DelegateTaskFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Stands in front of a task's own form handler, inside the engine's submit command and after its permission check. The
 * private answers go to the case file; the engine's handler never meets them, so neither variables, nor history, nor the
 * operation log can hold one.
 */
final class PrivateTaskForm implements TaskFormHandler {

    private final TaskFormHandler own;
    private final Submissions submissions;
    private final FormSchemas schemas;
    private final Drafts drafts;

    PrivateTaskForm(TaskFormHandler own, Submissions submissions, FormSchemas schemas, Drafts drafts) {
        this.own = own;
        this.submissions = submissions;
        this.schemas = schemas;
        this.drafts = drafts;
    }

    static PrivateTaskForm of(TaskEntity task) {
        DelegateTaskFormHandler handler =
                (DelegateTaskFormHandler) task.getTaskDefinition().getTaskFormHandler();
        return (PrivateTaskForm) handler.getFormHandler();
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        own.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return own.createTaskForm(task);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        String user = Context.getCommandContext().getAuthenticatedUserId();
        if (task.getAssignee() == null) {
            throw submissions.refusing("").refused(RefusalWord.CLAIM_FIRST);
        }
        if (!task.getAssignee().equals(user)) {
            throw submissions.refusing("").refused(RefusalWord.OF_ANOTHER);
        }
        if (HouseProcesses.owns(task)) {
            FormSchema schema = schemaOf(task);
            Map<String, Object> answers = submissions.judge(submitted, schema, null, user, task);
            AnsweredTasks.mark(task.getId());
            if (!submissions.storeOfHouse(answers, schema, user, task.getProcessInstanceId(), task)) {
                ConsentGone.mark(task.getId());
            }
            return;
        }
        CaseNumber caseNumber = CaseNumber.parse(task.getExecution().getProcessBusinessKey());
        FormSchema schema = schemaOf(task);
        Map<String, Object> answers = submissions.judge(submitted, schema, caseNumber, user, task);
        // First: what the answers set in motion must know that this task is as good as done. A failure forgets it.
        AnsweredTasks.mark(task.getId());
        if (!submissions.store(answers, schema, caseNumber, user, task.getProcessInstanceId(), task)) {
            ConsentGone.mark(task.getId());
        }
        drafts.forgetTask(task.getId());
    }

    FormSchema schemaOf(TaskEntity task) {
        CamundaFormRefImpl reference =
                (CamundaFormRefImpl) own.createTaskForm(task).getCamundaFormRef();
        if (reference == null) {
            throw new RefusedAnswer("لا توجد استمارة لهذه المهمة");
        }
        String deploymentId = task.getProcessDefinition().getDeploymentId();
        return schemas.of(deploymentId, reference.getKey());
    }
}
