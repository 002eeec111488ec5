package iq.ihala.process.legaladvice;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** A08: the person was asked again; the latest decision stands. */
@Component
class AskAgainAnswers implements StepRecorder {

    private final LegalDecisions decisions;

    AskAgainAnswers(LegalDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.AGAIN_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        decisions.record(step.caseNumber(), step.text("legalDecision").orElseThrow(), step.user());
    }
}
