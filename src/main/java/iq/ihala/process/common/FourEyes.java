package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import org.springframework.stereotype.Component;

/** Some decisions are made by two people (dossier §2 rule 2): who did the first step may not do the second. */
@Component
public class FourEyes {

    private final CaseFiles caseFiles;

    FourEyes(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * Lets the step pass if another user did the step of {@code firstForm} in the same process instance.
     *
     * @throws RefusedAnswer with the reason if it was the same user
     */
    public void require(Step step, String firstForm, String arabicReason) {
        boolean same = caseFiles
                .lastStep(step.caseNumber(), step.scope(), firstForm)
                .map(StepAnswers::by)
                .filter(step.user()::equals)
                .isPresent();
        if (same) {
            throw new RefusedAnswer(arabicReason);
        }
    }
}
