package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * M07: conciliation in an open complaint is for the judge to accept (Criminal Procedure Code articles 194 to 198). The centre goes
 * there with the person's consent (C-JUDGE) only; whether he accepted it is kept with the case.
 */
@Component
class BringToJudgeAnswers implements StepRecorder {

    private final ConsentGuard guard;

    BringToJudgeAnswers(ConsentGuard guard) {
        this.guard = guard;
    }

    @Override
    public String form() {
        return MediationProcess.BRING_TO_JUDGE;
    }

    @Override
    public void permit(Step step) {
        guard.use(step.caseNumber(), ConsentCode.C_JUDGE, null, null);
    }

    @Override
    public void record(Step step) {
        // What the judge decided is an answer of the case file; nothing else follows from it here.
    }
}
