package iq.ihala.process.mediation;

import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.process.forms.Step;
import org.springframework.stereotype.Component;

/** The end of a truce (عطوة) that was told in a mediation is watched like every other fixed date of the case (dossier §3.1). */
@Component
class Truce {

    private final FixedClockWatch watch;

    Truce(FixedClockWatch watch) {
        this.watch = watch;
    }

    void recorded(Step step) {
        step.date(MediationProcess.TRUCE_END).ifPresent(end -> watch.truce(step.caseNumber(), end));
    }
}
