package iq.ihala.process.erasure;

import iq.ihala.casefile.CaseErased;
import iq.ihala.process.common.HouseAuthority;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes an erased case from the engine, in the transaction of the erasure: what still runs, and the history of it and of all
 * that it called: steps, tasks, variables, comments, incidents, jobs, decisions, and who worked on them.
 */
@Component
class ForgetInstances {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final HouseAuthority authority;

    ForgetInstances(RuntimeService runtime, HistoryService history, HouseAuthority authority) {
        this.runtime = runtime;
        this.history = history;
        this.authority = authority;
    }

    /** Each step is a command of its own: the next one must find in the database what the last one did. */
    @EventListener
    void on(CaseErased erased) {
        for (String root : roots(erased.caseNumber().value())) {
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
