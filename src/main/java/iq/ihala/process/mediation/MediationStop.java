package iq.ihala.process.mediation;

import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.SupervisorNotice;
import iq.ihala.process.forms.Step;
import org.springframework.stereotype.Component;

/**
 * M05: a mediator saw fear or a threat. The danger path of the case begins and the supervisors are told, all in the transaction of
 * the one answer that says so: nobody has to fill in anything else first.
 */
@Component
class MediationStop {

    private final DangerSignals signals;
    private final SupervisorNotice supervisors;

    MediationStop(DangerSignals signals, SupervisorNotice supervisors) {
        this.signals = signals;
        this.supervisors = supervisors;
    }

    void now(Step step) {
        supervisors.send(step.caseNumber(), "mediation-stopped/" + step.scope());
        signals.raise(step.caseNumber(), step.user());
    }
}
