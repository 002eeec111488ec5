package iq.ihala.process.caseconference;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** S11: roles are invited; others than this house with consent, or with a basis, a reason, and a second person's approval. */
@Component
class RecordInvitation implements StepRecorder {

    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final ConsentOverrides overrides;
    private final CaseFiles caseFiles;

    RecordInvitation(Consents consents, ConsentOverrides overrides, CaseFiles caseFiles) {
        this.consents = consents;
        this.overrides = overrides;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return CaseConferenceProcess.INVITE;
    }

    @Override
    public void record(Step step) {
        String basis = step.text("conferenceBasis").orElseThrow();
        if ("INSIDE".equals(basis) && CaseConferenceProcess.isAnyOutside(step.list("conferenceRoles"))) {
            throw step.refuse("conferenceBasis", "دُعي من هو خارج المركز: بموافقة، أو بقرار شخصين");
        }
        if ("CONSENT".equals(basis)) {
            give(step);
        } else if ("OVERRIDE".equals(basis)) {
            ask(step);
        }
    }

    private void give(Step step) {
        consents.give(new ConsentGiven(
                step.caseNumber(),
                CaseConferenceProcess.CONSENT,
                CaseConferenceProcess.ITEM,
                null,
                "CODE_ONLY",
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElse(null),
                step.text("consentWitness").orElse(null),
                (String) caseFiles
                        .newestAnswers(step.caseNumber(), Set.of(LANGUAGE))
                        .getOrDefault(LANGUAGE, "AR"),
                step.user()));
    }

    private void ask(Step step) {
        overrides.ask(new OverrideAsked(
                step.caseNumber(),
                CaseConferenceProcess.CONSENT,
                CaseConferenceProcess.ITEM,
                LegitimateBasis.valueOf(step.text("legitimateBasis").orElseThrow()),
                step.text("overrideReason").orElseThrow(),
                step.user()));
        if (step.flag("personTold")) {
            overrides.told(
                    step.caseNumber(),
                    CaseConferenceProcess.CONSENT,
                    CaseConferenceProcess.ITEM,
                    "IN_TALK",
                    step.user());
        } else {
            overrides.notTold(
                    step.caseNumber(),
                    CaseConferenceProcess.CONSENT,
                    CaseConferenceProcess.ITEM,
                    step.text("notToldReason").orElseThrow(),
                    step.user());
        }
    }
}
