package iq.ihala.process.erasure;

import iq.ihala.process.common.HouseAuthority;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

/**
 * Removes what was erased from the engine, in the transaction of the erasure: what still runs, and the history of it and of all
 * that it called: steps, tasks, variables, comments, incidents, jobs, decisions, and who worked on them.
 */
@Component
public class ForgottenInstances {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final HouseAuthority authority;

    ForgottenInstances(RuntimeService runtime, HistoryService history, HouseAuthority authority) {
        this.runtime = runtime;
        this.history = history;
        this.authority = authority;
    }

    /** Each step is a command of its own: the next one must find in the database what the last one did. */
    public void of(String businessKey) {
        for (String root : roots(businessKey)) {
            // What a diagram would do at its end, such as telling a partner, is not done: the case is gone.
            authority.call(() -> {
                runtime.deleteProcessInstancesIfExists(List.of(root), "ERASED", true, true, false);
                return null;
            });
            List<String> instances = instances(root);
            instances.forEach(this::forgetDecisions);
            authority.call(() -> {
                history.deleteHistoricProcessInstancesIfExists(instances);
                return null;
            });
            // Last, because deleting is itself written into the log.
            instances.forEach(this::forgetOperations);
        }
    }

    private Set<String> roots(String caseNumber) {
        return authority.call(() ->
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                        .map(HistoricProcessInstance::getRootProcessInstanceId)
                        .collect(Collectors.toSet()));
    }

    private List<String> instances(String root) {
        return authority.call(
                () -> history.createHistoricProcessInstanceQuery().rootProcessInstanceId(root).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .toList());
    }

    private void forgetDecisions(String instance) {
        authority.call(() -> {
            history.createHistoricDecisionInstanceQuery().processInstanceId(instance).list().stream()
                    .map(HistoricDecisionInstance::getId)
                    .forEach(history::deleteHistoricDecisionInstanceByInstanceId);
            return null;
        });
    }

    private void forgetOperations(String instance) {
        authority.call(() -> {
            history.createUserOperationLogQuery().processInstanceId(instance).list().stream()
                    .map(UserOperationLogEntry::getId)
                    .forEach(history::deleteUserOperationLogEntry);
            return null;
        });
    }
}
