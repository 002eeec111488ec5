package iq.ihala.process.outreachvisit;

import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.erasure.ForgottenInstances;
import iq.ihala.volunteer.VisitConsentGone;
import iq.ihala.volunteer.VisitErased;
import iq.ihala.volunteer.VisitWanted;
import iq.ihala.volunteer.Visits;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A wanted visit starts its diagram; a consent taken back stops it from wherever it stands; an erased case leaves nothing of it. */
@Component
class VisitPaths {

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final Visits visits;
    private final ForgottenInstances forgotten;

    VisitPaths(RuntimeService runtime, HouseAuthority authority, Visits visits, ForgottenInstances forgotten) {
        this.runtime = runtime;
        this.authority = authority;
        this.visits = visits;
        this.forgotten = forgotten;
    }

    @EventListener
    void on(VisitWanted wanted) {
        String code = wanted.ref().code();
        boolean fromCase = visits.find(wanted.ref()).orElseThrow().fromCase();
        authority.call(() -> runtime.startProcessInstanceByKey(
                OutreachVisitProcess.KEY,
                code,
                Map.of(
                        Variables.VISIT_NUMBER.name(),
                        code,
                        Variables.VISIT_FROM_CASE.name(),
                        fromCase,
                        // The level of the case stays with the case; here it only chooses the clock.
                        Variables.RISK_LEVEL.name(),
                        "LOW")));
    }

    @EventListener
    void on(VisitConsentGone gone) {
        authority.call(() -> runtime.createMessageCorrelation(OutreachVisitProcess.STOPPED)
                .processInstanceBusinessKey(gone.ref().code())
                .correlateAllWithResult());
    }

    @EventListener
    void on(VisitErased erased) {
        forgotten.of(erased.ref().code());
    }
}
