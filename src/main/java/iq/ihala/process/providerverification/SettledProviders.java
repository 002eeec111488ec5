package iq.ihala.process.providerverification;

import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.forms.AnsweredTasks;
import iq.ihala.referral.ProviderDeactivated;
import iq.ihala.referral.ProviderVerified;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the open verification of a provider that was confirmed or taken out on the page, in the transaction of that act. */
@Component
class SettledProviders {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HouseAuthority authority;

    SettledProviders(RuntimeService runtime, TaskService tasks, HouseAuthority authority) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authority = authority;
    }

    @EventListener
    void onVerified(ProviderVerified verified) {
        settle(verified.providerId());
    }

    @EventListener
    void onDeactivated(ProviderDeactivated deactivated) {
        settle(deactivated.providerId());
    }

    private void settle(String provider) {
        authority.call(() -> {
            if (!isSettledByItsOwnTask(provider)) {
                waiting(provider)
                        .forEach(execution -> runtime.messageEventReceived(
                                ProviderVerificationProcess.SETTLED_MESSAGE, execution.getId()));
            }
            return null;
        });
    }

    /** Then the diagram goes on by itself; the database still shows what waited before. */
    private boolean isSettledByItsOwnTask(String provider) {
        return tasks
                .createTaskQuery()
                .processDefinitionKey(ProviderVerificationProcess.KEY)
                .processInstanceBusinessKey(provider)
                .list()
                .stream()
                .anyMatch(task -> AnsweredTasks.contains(task.getId()));
    }

    private List<Execution> waiting(String provider) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(ProviderVerificationProcess.KEY)
                .processInstanceBusinessKey(provider)
                .messageEventSubscriptionName(ProviderVerificationProcess.SETTLED_MESSAGE)
                .list();
    }
}
