package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.Step;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.RefusedException;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.VisitPlace;
import org.springframework.stereotype.Component;

/** Writes down what the person said to the visit: a no, or a yes with place, day and wishes. */
@Component
class VisitTerms {

    private final VisitConsents consents;

    VisitTerms(VisitConsents consents) {
        this.consents = consents;
    }

    void record(Step step) {
        Ref ref = OutreachVisitProcess.visit(step);
        if (!step.flag("visitAgreed")) {
            consents.refuse(ref);
            return;
        }
        try {
            consents.agree(
                    ref,
                    new VisitPlace(
                            step.text("visitPlace").orElseThrow(),
                            step.text("visitHours").orElseThrow(),
                            step.text("visitWishes").orElse(null)),
                    step.date("visitDate").orElseThrow(),
                    step.flag("plainClothes"),
                    step.text("visitConsentHow").orElseThrow(),
                    step.user());
        } catch (RefusedException e) {
            throw step.refuse("visitDate", e.rule().arabic());
        }
    }
}
