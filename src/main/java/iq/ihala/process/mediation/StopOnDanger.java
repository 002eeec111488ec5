package iq.ihala.process.mediation;

import iq.ihala.process.common.DangerRaised;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.forms.AnsweredTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is brought together with anybody while the case is in danger: every mediation of it stops in that same transaction. */
@Component
class StopOnDanger {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HouseAuthority authority;

    StopOnDanger(RuntimeService runtime, TaskService tasks, HouseAuthority authority) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authority = authority;
    }

    @EventListener
    void on(DangerRaised danger) {
        authority.call(() -> {
            String number = danger.caseNumber().value();
            if (!isToldByTheMediatorNow(number)) {
                runtime.createExecutionQuery()
                        .processDefinitionKey(MediationProcess.KEY)
                        .processInstanceBusinessKey(number)
                        .messageEventSubscriptionName(MediationProcess.STOPPED_MESSAGE)
                        .list()
                        .forEach(execution ->
                                runtime.messageEventReceived(MediationProcess.STOPPED_MESSAGE, execution.getId()));
            }
            return null;
        });
    }

    /** Then the diagram in which it is being said goes to its end by itself. */
    private boolean isToldByTheMediatorNow(String number) {
        return tasks
                .createTaskQuery()
                .processDefinitionKeyIn(MediationProcess.KEY, MediationProcess.TALKS)
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .anyMatch(task -> AnsweredTasks.contains(task.getId()));
    }
}
