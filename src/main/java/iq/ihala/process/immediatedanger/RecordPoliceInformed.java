package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.ConsentOverride;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * D04: the police were told. Nothing is told without a consent that is live now, or an approved override; and nobody else than
 * the one whom the consent names. Either is used up. Who was told about without consent is told so, unless that raises the
 * danger; then why is kept (dossier §3.4).
 */
@Component
class RecordPoliceInformed implements StepRecorder {

    private static final String WHOM = "policeInformed";
    private static final String NOT_TOLD = "notToldReason";

    private final ConsentGuard guard;
    private final ConsentOverrides overrides;
    private final CaseFiles caseFiles;

    RecordPoliceInformed(ConsentGuard guard, ConsentOverrides overrides, CaseFiles caseFiles) {
        this.guard = guard;
        this.overrides = overrides;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.INFORM_POLICE;
    }

    @Override
    public void permit(Step step) {
        PoliceHelp answer =
                step.find(Variables.POLICE_HELP).map(PoliceHelp::valueOf).orElse(PoliceHelp.NOT_WANTED);
        String whom = step.text(WHOM).orElse("");
        if (answer != PoliceHelp.NOT_WANTED && !answer.allows(whom)) {
            throw step.refuse(WHOM, "لا تشمل الموافقة إعلام هذه الجهة");
        }
        if (!step.find(Variables.INFORM_POLICE).orElse(false)) {
            throw new NoConsentException(ImmediateDangerProcess.OVERRIDDEN);
        }
        if (answer.consent() != null) {
            requireSecondPersonWhereOneDecided(step);
            guard.use(step.caseNumber(), answer.consent(), ImmediateDangerProcess.CONSENT_ITEM, null);
        } else {
            useOverride(step, whom);
        }
    }

    @Override
    public void record(Step step) {
        // What was said is kept with the step; that it was allowed stands in the register.
    }

    private void useOverride(Step step, String whom) {
        overrides.use(
                step.caseNumber(),
                ImmediateDangerProcess.OVERRIDDEN,
                ImmediateDangerProcess.CONSENT_ITEM,
                whom,
                step.user());
        boolean toBeTold = overrides.ofCase(step.caseNumber()).stream().anyMatch(ConsentOverride::isToBeTold);
        if (step.flag("personTold")) {
            overrides.told(
                    step.caseNumber(),
                    ImmediateDangerProcess.OVERRIDDEN,
                    ImmediateDangerProcess.CONSENT_ITEM,
                    "IN_TALK",
                    step.user());
        } else if (toBeTold) {
            overrides.notTold(
                    step.caseNumber(),
                    ImmediateDangerProcess.OVERRIDDEN,
                    ImmediateDangerProcess.CONSENT_ITEM,
                    step.text(NOT_TOLD)
                            .filter(reason -> !reason.isBlank())
                            .orElseThrow(() -> step.refuse(
                                    NOT_TOLD,
                                    "أُعلمت الشرطة دون موافقة: يُخبَر الشخص، أو يُذكر لماذا يزيد إخباره الخطر")),
                    step.user());
        }
    }

    /** Where the accused belongs to an armed body, a second person said that telling is safe (dossier §3.6 R6). */
    private void requireSecondPersonWhereOneDecided(Step step) {
        String decider = by(step, ImmediateDangerProcess.APPROVE_OVERRIDE);
        if (decider != null && decider.equals(by(step, ImmediateDangerProcess.ASK_POLICE_HELP))) {
            throw new NoConsentException(ImmediateDangerProcess.OVERRIDDEN);
        }
    }

    private String by(Step step, String form) {
        return caseFiles
                .lastStep(step.caseNumber(), step.scope(), form)
                .map(StepAnswers::by)
                .orElse(null);
    }
}
