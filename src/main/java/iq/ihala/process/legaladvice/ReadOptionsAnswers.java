package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** A05: the warnings were read (dossier §6.5), then the person decided. */
@Component
class ReadOptionsAnswers implements StepRecorder {

    private static final String LEAVING_TREATMENT_IS_REPORTED = "W8";

    private final LegalFiles legalFiles;
    private final Codes codes;

    ReadOptionsAnswers(LegalFiles legalFiles, Codes codes) {
        this.legalFiles = legalFiles;
        this.codes = codes;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.OPTIONS_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        boolean drugs = codes.has(step.find(Variables.PROBLEM_TYPES).orElse(""), "DRUG");
        if (drugs && !step.flag(LEAVING_TREATMENT_IS_REPORTED)) {
            throw step.refuse(LEAVING_TREATMENT_IS_REPORTED, "يُقرأ هذا التنبيه لمن يتعاطى أو يتعالج");
        }
        legalFiles.recordDecision(
                step.caseNumber().value(), step.text("legalDecision").orElseThrow(), step.user());
    }
}
