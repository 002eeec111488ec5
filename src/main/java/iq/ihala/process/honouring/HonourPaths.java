package iq.ihala.process.honouring;

import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.volunteer.HonourNominated;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A nomination starts its diagram in the same transaction. */
@Component
class HonourPaths {

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    HonourPaths(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    @EventListener
    void on(HonourNominated nominated) {
        String code = nominated.ref().code();
        authority.call(() -> runtime.startProcessInstanceByKey(
                HonouringProcess.KEY,
                code,
                Map.of(Variables.HONOUR_NUMBER.name(), code, Variables.RISK_LEVEL.name(), "LOW")));
    }
}
