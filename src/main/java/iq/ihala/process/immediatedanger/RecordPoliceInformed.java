package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * D04: the police were told. Nothing is told without a consent that is live now, or an approved override; and nobody else than
 * the one whom the consent names. The consent is used up.
 */
@Component
class RecordPoliceInformed implements StepRecorder {

    private static final String WHOM = "policeInformed";
    private static final String ANSWER = "policeHelp";

    private final Consents consents;
    private final CaseFiles caseFiles;

    RecordPoliceInformed(Consents consents, CaseFiles caseFiles) {
        this.consents = consents;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.INFORM_POLICE;
    }

    @Override
    public void record(Step step) {
        PoliceHelp answer =
                step.find(Variables.POLICE_HELP).map(PoliceHelp::valueOf).orElse(PoliceHelp.NOT_WANTED);
        requireAllowed(step, answer);
        if (!answer.allows(step.text(WHOM).orElse(""))) {
            throw step.refuse(WHOM, "لا تشمل الموافقة إعلام هذه الجهة");
        }
        if (answer.consent() != null
                && !consents.use(step.caseNumber(), answer.consent(), ImmediateDangerProcess.CONSENT_ITEM, null)) {
            throw new RefusedAnswer("لا توجد موافقة سارية: لا تُعلَم الشرطة");
        }
    }

    private void requireAllowed(Step step, PoliceHelp answer) {
        boolean approved = step.find(Variables.OVERRIDE_APPROVED).orElse(false) && decidedBySomebodyElse(step);
        boolean allowed = step.find(Variables.INFORM_POLICE).orElse(false) && (answer.consent() != null || approved);
        if (!allowed) {
            throw new RefusedAnswer("لا توجد موافقة ولا تجاوز مصادق عليه: لا تُعلَم الشرطة");
        }
    }

    private boolean decidedBySomebodyElse(Step step) {
        String asker = by(step, ImmediateDangerProcess.ASK_POLICE_HELP);
        String decider = by(step, ImmediateDangerProcess.APPROVE_OVERRIDE);
        return asker != null && decider != null && !asker.equals(decider);
    }

    private String by(Step step, String form) {
        return caseFiles
                .lastStep(step.caseNumber(), step.scope(), form)
                .map(answers -> answers.by())
                .orElse(null);
    }
}
