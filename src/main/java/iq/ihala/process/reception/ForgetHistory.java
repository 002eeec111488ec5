package iq.ihala.process.reception;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

/**
 * Deletes the engine's history of a talk without a record: the root instance, all that it called, their decisions and the log
 * of who worked on them. It is a job of the engine, so it is committed together with the end of the talk, survives a crash, and
 * is tried again when it fails.
 */
final class ForgetHistory implements JobHandler<ForgetHistory.Root> {

    static final String TYPE = "ihala-forget-history";

    /** The root process instance: an id that leads nowhere once its history is deleted. */
    record Root(String id) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return id;
        }
    }

    /** Orders the deletion in the running transaction. */
    static void afterEndOf(DelegateExecution execution) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(new Root(((ExecutionEntity) execution).getRootProcessInstanceId()));
        Context.getCommandContext().getJobManager().send(job);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public Root newConfiguration(String id) {
        return new Root(id);
    }

    @Override
    public void onDelete(Root root, JobEntity job) {
        // Nothing hangs on the job.
    }

    @Override
    public void execute(Root root, ExecutionEntity execution, CommandContext context, String tenantId) {
        HistoryService history = context.getProcessEngineConfiguration().getHistoryService();
        List<String> instances =
                history.createHistoricProcessInstanceQuery().rootProcessInstanceId(root.id()).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .toList();
        for (String instance : instances) {
            deleteDecisions(history, instance);
            deleteOperations(history, instance);
        }
        if (!instances.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(instances);
        }
        // The log of these jobs belongs to no instance, so no clean-up would ever find it.
        context.getHistoricJobLogManager().deleteHistoricJobLogsByHandlerType(TYPE);
        context.getCurrentJob().setJobHandlerConfigurationRaw(null);
    }

    private static void deleteDecisions(HistoryService history, String instance) {
        for (HistoricDecisionInstance decision : history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instance)
                .list()) {
            history.deleteHistoricDecisionInstanceByInstanceId(decision.getId());
        }
    }

    private static void deleteOperations(HistoryService history, String instance) {
        for (UserOperationLogEntry entry : history.createUserOperationLogQuery()
                .processInstanceId(instance)
                .list()) {
            history.deleteUserOperationLogEntry(entry.getId());
        }
    }
}
