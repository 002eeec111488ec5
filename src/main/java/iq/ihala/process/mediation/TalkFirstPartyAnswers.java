package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.mediation.Mediations;
import iq.ihala.mediation.Party;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * M02: the person alone with the mediator. Only a yes without fear, to this mediator, leads on to the other party; whatever else is
 * said, the other party is not even spoken to.
 */
@Component
class TalkFirstPartyAnswers implements StepRecorder {

    private static final String ANSWER = "partyAnswer";

    private final ConsentGuard guard;
    private final Mediations mediations;
    private final PartyConsents consents;
    private final MediationStop stop;
    private final Truce truce;

    TalkFirstPartyAnswers(
            ConsentGuard guard, Mediations mediations, PartyConsents consents, MediationStop stop, Truce truce) {
        this.guard = guard;
        this.mediations = mediations;
        this.consents = consents;
        this.stop = stop;
        this.truce = truce;
    }

    @Override
    public String form() {
        return MediationProcess.TALK_FIRST;
    }

    /** Telling of a danger needs no consent and no safe moment. */
    @Override
    public void permit(Step step) {
        if (!says(step, MediationProcess.DANGER)) {
            SafeTalk.requireSafe(step);
            guard.require(step.caseNumber(), ConsentCode.C_MED, null, null);
        }
    }

    @Override
    public void record(Step step) {
        boolean agrees = says(step, MediationProcess.AGREES);
        if (agrees) {
            FreeYes.require(step, "talkFear");
            FreeYes.requireThisMediator(step, "sameSexMediator", mediations);
            consents.yes(step, Party.FIRST_PARTY);
        }
        mediations.answered(step.caseNumber(), Party.FIRST_PARTY, agrees);
        truce.recorded(step);
        if (says(step, MediationProcess.DANGER)) {
            stop.now(step);
        }
    }

    private static boolean says(Step step, String answer) {
        return step.text(ANSWER).filter(answer::equals).isPresent();
    }
}
