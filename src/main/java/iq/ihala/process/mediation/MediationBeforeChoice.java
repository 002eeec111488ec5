package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.mediation.Party;
import iq.ihala.process.forms.Step;
import org.springframework.stereotype.Component;

/**
 * The whole mediation as one form, as it was until a mediator was chosen, sessions were told apart and a lawyer read the text: cases
 * that stood at this step when the house was updated end by the form that they were asked with.
 */
@Component
class MediationBeforeChoice {

    private static final String RESULT = "mediationResult";
    private static final String SESSIONS = "sessionsHeld";

    private final Consents consents;
    private final PartyConsents parties;
    private final SignedAgreement signed;

    MediationBeforeChoice(Consents consents, PartyConsents parties, SignedAgreement signed) {
        this.consents = consents;
        this.parties = parties;
        this.signed = signed;
    }

    void record(Step step, String result) {
        boolean bothAgreed = step.flag("consentFirstParty") && step.flag("consentSecondParty");
        int sessions = step.number(SESSIONS).orElse(0);
        boolean agreement = RecordMediation.isAgreement(result);
        if (!bothAgreed && sessions > 0) {
            throw step.refuse(SESSIONS, "لا جلسة دون موافقة الطرفين");
        }
        if (agreement && sessions == 0) {
            throw step.refuse(RESULT, "لا اتفاق دون جلسة");
        }
        if (agreement && !step.flag("agreementLawful")) {
            throw step.refuse("agreementLawful", "يراجع المحامي الاتفاق قبل تثبيته");
        }
        consents.use(step.caseNumber(), ConsentCode.C_MED, null, null);
        answer(step, "consentFirstParty", Party.FIRST_PARTY);
        answer(step, "consentSecondParty", Party.SECOND_PARTY);
        if (agreement) {
            signed.by(step);
        }
    }

    private void answer(Step step, String field, Party party) {
        if (step.flag(field)) {
            parties.yesForThisSession(step, party);
        } else {
            parties.no(step, party);
        }
    }
}
