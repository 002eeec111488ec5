package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** M07: an agreement is what both have signed before a witness; without one of the names there is none. */
@Component
class SignAgreementAnswers implements StepRecorder {

    private final ConsentGuard guard;
    private final SignedAgreement signed;

    SignAgreementAnswers(ConsentGuard guard, SignedAgreement signed) {
        this.guard = guard;
        this.signed = signed;
    }

    @Override
    public String form() {
        return MediationProcess.SIGN_AGREEMENT;
    }

    @Override
    public void permit(Step step) {
        SafeTalk.requireSafe(step);
        guard.require(step.caseNumber(), ConsentCode.C_MED, null, null);
    }

    @Override
    public void record(Step step) {
        boolean both = step.flag("signedFirst") && step.flag("signedSecond");
        if (!both) {
            step.set(Variables.MEDIATION_RESULT, MediationProcess.NO);
            return;
        }
        if (!step.flag("witnessPresent")) {
            throw step.refuse("witnessPresent", "لا توقيع دون شاهد لا مصلحة له");
        }
        signed.by(step);
    }
}
