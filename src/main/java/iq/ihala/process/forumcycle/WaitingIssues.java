package iq.ihala.process.forumcycle;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/** F08: what was carried out waits for the forum's next meeting; asked instance by instance, the engine is given no variable to search. */
@Component
class WaitingIssues {

    private static final String MESSAGE = "ForumMeetingHeld";

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    WaitingIssues(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    void wake(String forum) {
        authority.call(() -> {
            List<Execution> waiting = runtime.createExecutionQuery()
                    .processDefinitionKey(HouseProcesses.FORUM_ISSUE)
                    .messageEventSubscriptionName(MESSAGE)
                    .list();
            waiting.stream()
                    .filter(execution ->
                            forum.equals(runtime.getVariable(execution.getId(), Variables.FORUM_ID.name())))
                    .forEach(execution -> runtime.messageEventReceived(MESSAGE, execution.getId()));
            return null;
        });
    }
}
