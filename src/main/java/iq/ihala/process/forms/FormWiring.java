package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.Drafts;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.DelegateStartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.DelegateTaskFormHandler;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the private handlers in front of every form that the engine parses. */
@Configuration(proxyBeanMethods = false)
public class FormWiring {

    @Bean
    PrivateForms privateForms(
            Submissions submissions,
            FormSchemas schemas,
            FormFacts facts,
            CaseFiles caseFiles,
            CaseAccess access,
            AuditTrail trail,
            Drafts drafts,
            ObjectProvider<FormHeading> heading,
            SpokenForms spoken,
            ObjectMapper json) {
        // The service is no bean of its own: the engine offers its form service as one already.
        CaseFormService reading = new CaseFormService(
                facts, new AnswersShown(facts, caseFiles, access, trail, drafts, json), heading, spoken, json);
        return new PrivateForms(submissions, schemas, drafts, reading);
    }

    /** The parse listener; the engine configuration registers it. */
    public static final class PrivateForms extends AbstractBpmnParseListener {

        private final Submissions submissions;
        private final FormSchemas schemas;
        private final Drafts drafts;
        private final CaseFormService formService;

        PrivateForms(Submissions submissions, FormSchemas schemas, Drafts drafts, CaseFormService formService) {
            this.submissions = submissions;
            this.schemas = schemas;
            this.drafts = drafts;
            this.formService = formService;
        }

        /** The reading half, for the engine configuration. */
        public CaseFormService formService() {
            return formService;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            DelegateTaskFormHandler parsed = (DelegateTaskFormHandler) task.getTaskFormHandler();
            task.setTaskFormHandler(new DelegateTaskFormHandler(
                    new PrivateTaskForm((TaskFormHandler) parsed.getFormHandler(), submissions, schemas, drafts),
                    deploymentOf((ProcessDefinitionEntity) scope.getProcessDefinition())));
            // A step that is cancelled leaves no draft behind either.
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, ended -> drafts.forgetTask(ended.getId()));
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new ConsentGone());
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity definition) {
            if (definition.getStartFormHandler() instanceof DelegateStartFormHandler parsed) {
                definition.setStartFormHandler(new DelegateStartFormHandler(
                        new PrivateStartForm((StartFormHandler) parsed.getFormHandler(), submissions, schemas),
                        deploymentOf(definition)));
            }
        }

        private static DeploymentEntity deploymentOf(ProcessDefinitionEntity definition) {
            DeploymentEntity deployment = new DeploymentEntity();
            deployment.setId(definition.getDeploymentId());
            return deployment;
        }
    }
}
