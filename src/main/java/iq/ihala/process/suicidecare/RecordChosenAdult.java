package iq.ihala.process.suicidecare;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The adult whom the person chooses is called with a consent for exactly that (C-FAMILY), which the call uses up. Who chooses
 * nobody is not left to somebody: a colleague stays.
 */
@Component
class RecordChosenAdult implements StepRecorder {

    private static final String CHOSEN = "adultChosen";
    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final ConsentGuard guard;
    private final CaseFiles caseFiles;

    RecordChosenAdult(Consents consents, ConsentGuard guard, CaseFiles caseFiles) {
        this.consents = consents;
        this.guard = guard;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return SuicideCareProcess.CALL_ADULT;
    }

    @Override
    public void record(Step step) {
        if (!step.flag(CHOSEN)) {
            consents.refuse(step.caseNumber(), ConsentCode.C_FAMILY, SuicideCareProcess.ITEM, step.user());
            return;
        }
        String adult = step.text("familyMember").orElseThrow();
        consents.give(new ConsentGiven(
                step.caseNumber(),
                ConsentCode.C_FAMILY,
                SuicideCareProcess.ITEM,
                adult,
                null,
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElse(null),
                step.text("consentWitness").orElse(null),
                (String) caseFiles
                        .newestAnswers(step.caseNumber(), Set.of(LANGUAGE))
                        .getOrDefault(LANGUAGE, "AR"),
                step.user()));
        guard.use(step.caseNumber(), ConsentCode.C_FAMILY, SuicideCareProcess.ITEM, adult);
    }
}
