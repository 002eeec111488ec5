package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A02: the lawyer's classification goes to the legal file. */
@Component
class ClassifyOffencesAnswers implements StepRecorder {

    private final LegalFiles legalFiles;

    ClassifyOffencesAnswers(LegalFiles legalFiles) {
        this.legalFiles = legalFiles;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.OFFENCES_FORM;
    }

    @Override
    public void record(Step step) {
        legalFiles.recordOffences(
                step.caseNumber().value(),
                Set.copyOf(step.list("offenceCodes")),
                step.text("complaintOnly").orElseThrow(),
                step.user());
    }
}
