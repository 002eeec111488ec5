package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.mediation.Party;
import iq.ihala.process.forms.Step;
import org.springframework.stereotype.Component;

/**
 * Each party's own yes (C-MED), besides the person's yes to mediation itself. Of the other party nothing is written but that yes or
 * no, under the person's case; a no of theirs is no withdrawal of hers.
 */
@Component
class PartyConsents {

    private final Consents consents;

    PartyConsents(Consents consents) {
        this.consents = consents;
    }

    void yes(Step step, Party party) {
        consents.give(new ConsentGiven(
                step.caseNumber(),
                ConsentCode.C_MED,
                party.name(),
                null,
                "CODE_ONLY",
                "SELF",
                null,
                null,
                null,
                step.user()));
    }

    /** A yes for one session: asked anew before each, and used up by it. */
    void yesForThisSession(Step step, Party party) {
        if (!consents.isLive(step.caseNumber(), ConsentCode.C_MED, party.name(), null)) {
            yes(step, party);
        }
        use(step.caseNumber(), party);
    }

    void no(Step step, Party party) {
        if (!use(step.caseNumber(), party)) {
            consents.refuse(step.caseNumber(), ConsentCode.C_MED, party.name(), step.user());
        }
    }

    /** The mediation is over, and with it every yes to it. */
    void end(CaseNumber caseNumber) {
        consents.use(caseNumber, ConsentCode.C_MED, null, null);
        for (Party party : Party.values()) {
            use(caseNumber, party);
        }
    }

    private boolean use(CaseNumber caseNumber, Party party) {
        return consents.use(caseNumber, ConsentCode.C_MED, party.name(), null);
    }
}
