package iq.ihala.process.suicidecare;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A yes to the psychiatrist of the same day opens the referral; the referral itself asks for provider and content again. */
@Component
class RecordPsychiatrist implements StepRecorder {

    private static final String SERVICE = "MHPSS";
    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final CaseFiles caseFiles;

    RecordPsychiatrist(Consents consents, CaseFiles caseFiles) {
        this.consents = consents;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return SuicideCareProcess.PSYCHIATRIST;
    }

    @Override
    public void record(Step step) {
        boolean yes = step.flag("psychiatristConsent");
        if (yes) {
            consents.give(new ConsentGiven(
                    step.caseNumber(),
                    ConsentCode.C_REF,
                    SERVICE,
                    null,
                    null,
                    step.text("givenBy").orElseThrow(),
                    step.text("consentForm").orElse(null),
                    step.text("consentWitness").orElse(null),
                    (String) caseFiles
                            .newestAnswers(step.caseNumber(), Set.of(LANGUAGE))
                            .getOrDefault(LANGUAGE, "AR"),
                    step.user()));
        } else {
            consents.refuse(step.caseNumber(), ConsentCode.C_REF, SERVICE, step.user());
        }
        step.set(Variables.URGENT_SERVICE, yes ? SERVICE : null);
    }
}
