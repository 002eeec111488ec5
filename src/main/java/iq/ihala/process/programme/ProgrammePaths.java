package iq.ihala.process.programme;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.programme.EventCancelled;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventRegistered;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is written down begins its diagram in the same transaction; what is taken back ends it, whatever it waits for. */
@Component
class ProgrammePaths {

    static final String CANCELLED = "ProgrammeCancelled";

    /** An event is calmer than any case. */
    private static final String NO_LEVEL = "LOW";

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    ProgrammePaths(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    @EventListener
    void on(EventRegistered registered) {
        authority.call(() -> runtime.startProcessInstanceByKey(
                diagram(registered.kind()), registered.number().code(), Map.of(Variables.RISK_LEVEL.name(), NO_LEVEL)));
    }

    @EventListener
    void on(EventCancelled cancelled) {
        authority.call(() -> {
            runtime.createExecutionQuery()
                    .processInstanceBusinessKey(cancelled.number().code())
                    .messageEventSubscriptionName(CANCELLED)
                    .list()
                    .forEach(waiting -> runtime.messageEventReceived(CANCELLED, waiting.getId()));
            return null;
        });
    }

    private static String diagram(EventKind kind) {
        return switch (kind) {
            case AWARENESS -> HouseProcesses.AWARENESS_REQUEST;
            case INITIATIVE -> HouseProcesses.SAFETY_INITIATIVE;
            case TRAINING, WORKSHOP, CONFERENCE -> HouseProcesses.TRAINING;
        };
    }
}
