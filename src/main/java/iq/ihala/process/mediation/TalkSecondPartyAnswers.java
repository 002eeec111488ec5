package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.mediation.Mediations;
import iq.ihala.mediation.Party;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * M02: the other party alone with the mediator. The person's own yes must still hold, or the other party learns nothing. No name and
 * no story of theirs is asked: they are not in the care of this house.
 */
@Component
class TalkSecondPartyAnswers implements StepRecorder {

    private static final String ANSWER = "partyAnswer";

    private final ConsentGuard guard;
    private final Mediations mediations;
    private final PartyConsents consents;
    private final MediationStop stop;

    TalkSecondPartyAnswers(ConsentGuard guard, Mediations mediations, PartyConsents consents, MediationStop stop) {
        this.guard = guard;
        this.mediations = mediations;
        this.consents = consents;
        this.stop = stop;
    }

    @Override
    public String form() {
        return MediationProcess.TALK_SECOND;
    }

    @Override
    public void permit(Step step) {
        if (!says(step, MediationProcess.DANGER)) {
            guard.require(step.caseNumber(), ConsentCode.C_MED, null, null);
        }
    }

    @Override
    public void record(Step step) {
        boolean agrees = says(step, MediationProcess.AGREES);
        if (agrees) {
            requireYes(step, "otherTold", "يُشرح أولاً أن الوساطة طوعية وأن الخطر يُبلَّغ عنه");
            requireYes(step, "otherAdult", "لا وساطة مع من هو دون 18 سنة أو لا يُعرف عمره");
            FreeYes.require(step, "otherFear");
            FreeYes.requireThisMediator(step, "otherSameSexMediator", mediations);
            consents.yes(step, Party.SECOND_PARTY);
        }
        mediations.answered(step.caseNumber(), Party.SECOND_PARTY, agrees);
        if (says(step, MediationProcess.DANGER)) {
            stop.now(step);
        }
    }

    private static void requireYes(Step step, String field, String reason) {
        if (step.text(field).filter(MediationProcess.YES::equals).isEmpty()) {
            throw step.refuse(field, reason);
        }
    }

    private static boolean says(Step step, String answer) {
        return step.text(ANSWER).filter(answer::equals).isPresent();
    }
}
