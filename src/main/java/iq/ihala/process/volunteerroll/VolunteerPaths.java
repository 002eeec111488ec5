package iq.ihala.process.volunteerroll;

import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.volunteer.VolunteerApplied;
import iq.ihala.volunteer.VolunteerLeaves;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An application starts its diagram in the same transaction; leaving leads it to its end from wherever it stands. */
@Component
class VolunteerPaths {

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    VolunteerPaths(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    @EventListener
    void on(VolunteerApplied applied) {
        String code = applied.ref().code();
        authority.call(() -> runtime.startProcessInstanceByKey(
                VolunteerRollProcess.KEY,
                code,
                // Nobody's danger: the level only chooses the clock.
                Map.of(
                        Variables.VOLUNTEER_ROLL.name(),
                        code,
                        Variables.RISK_LEVEL.name(),
                        "LOW",
                        Variables.BADGE_GIVEN.name(),
                        false)));
    }

    @EventListener
    void on(VolunteerLeaves leaves) {
        authority.call(() -> runtime.createMessageCorrelation(VolunteerRollProcess.LEAVES)
                .processInstanceBusinessKey(leaves.ref().code())
                .correlateAllWithResult());
    }
}
