package iq.ihala.process.outreachvisit;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.VisitConsents;
import org.springframework.stereotype.Component;

/** Place and time as the consent in the case file names them, from somebody who may see that case. */
@Component
class BriefVisitAnswers implements StepRecorder {

    private final VisitTerms terms;
    private final OwnCase own;
    private final VisitConsents consents;

    BriefVisitAnswers(VisitTerms terms, OwnCase own, VisitConsents consents) {
        this.terms = terms;
        this.own = own;
        this.consents = consents;
    }

    @Override
    public String form() {
        return OutreachVisitProcess.BRIEF;
    }

    @Override
    public void permit(Step step) {
        if (step.flag("visitAgreed") && !consents.isAgreedInFile(OutreachVisitProcess.visit(step))) {
            throw new NoConsentException(ConsentCode.C_VISIT);
        }
    }

    @Override
    public void record(Step step) {
        if (own.of(OutreachVisitProcess.visit(step), step.user()).isEmpty()) {
            throw step.refuse("visitAgreed", "هذه الزيارة ليست من حالاتك: اتركها لزميلتك.");
        }
        terms.record(step);
    }
}
