package iq.ihala.process.databreach;

import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.rights.Breach;
import iq.ihala.rights.BreachEvents;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is done on the page of breaches moves the diagram, in the same transaction. */
@Component
class BreachPaths {

    private static final Duration REMINDED_BEFORE = Duration.ofHours(24);

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    BreachPaths(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    @EventListener
    void on(BreachEvents.Recorded recorded) {
        Breach breach = recorded.breach();
        authority.call(() -> runtime.startProcessInstanceByKey(
                DataBreachProcess.KEY,
                breach.id(),
                Map.of(
                        Variables.BREACH_ID.name(), breach.id(),
                        Variables.BREACH_REPORT_DUE.name(),
                                breach.reportDue().minus(REMINDED_BEFORE).toString())));
    }

    @EventListener
    void on(BreachEvents.Reported reported) {
        tell(DataBreachProcess.REPORTED_MESSAGE, reported.breach());
    }

    @EventListener
    void on(BreachEvents.Closed closed) {
        tell(DataBreachProcess.CLOSED_MESSAGE, closed.breach());
    }

    private void tell(String message, Breach breach) {
        authority.call(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(breach.id())
                .correlateAllWithResult());
    }
}
