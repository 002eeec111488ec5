package iq.ihala.process.safereturn;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** SP2: the family is talked with on a consent for exactly that, and nobody returns who does not want to any more. */
@Component
class RecordFamilyTalk implements StepRecorder {

    private static final String LANGUAGE = "language";
    private static final String RESULT = "returnResult";

    private final Consents consents;
    private final ConsentGuard guard;
    private final CaseFiles caseFiles;

    RecordFamilyTalk(Consents consents, ConsentGuard guard, CaseFiles caseFiles) {
        this.consents = consents;
        this.guard = guard;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return SafeReturnProcess.TALK;
    }

    @Override
    public void record(Step step) {
        boolean returns = step.text(RESULT).filter("RETURN"::equals).isPresent();
        boolean talked = step.flag("familyTalkConsent");
        if (returns && !(talked && step.flag("childStillWants"))) {
            throw step.refuse(RESULT, "لا عودة دون كلام مع الأسرة ودون قبول الطفل");
        }
        if (!talked) {
            consents.refuse(step.caseNumber(), SafeReturnProcess.CONSENT, SafeReturnProcess.ITEM, step.user());
            return;
        }
        String relative = step.text("familyMember").orElseThrow();
        consents.give(new ConsentGiven(
                step.caseNumber(),
                SafeReturnProcess.CONSENT,
                SafeReturnProcess.ITEM,
                relative,
                null,
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElse(null),
                step.text("consentWitness").orElse(null),
                (String) caseFiles
                        .newestAnswers(step.caseNumber(), Set.of(LANGUAGE))
                        .getOrDefault(LANGUAGE, "AR"),
                step.user()));
        guard.use(step.caseNumber(), SafeReturnProcess.CONSENT, SafeReturnProcess.ITEM, relative);
    }
}
