package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.Referrals;
import org.springframework.stereotype.Component;

/**
 * R05e: the partner stayed silent and was telephoned. What it says then is its answer; a provider without people in this
 * system can answer in no other way. Silence is recorded before the next provider is asked.
 */
@Component
class PhoneSilentPartnerAnswers implements StepRecorder {

    private static final String DECISION = "silenceDecision";

    private final Referrals referrals;
    private final PartnerAnswers answers;
    private final PartnerWords words;

    PhoneSilentPartnerAnswers(Referrals referrals, PartnerAnswers answers, PartnerWords words) {
        this.referrals = referrals;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public String form() {
        return ServiceReferralProcess.SILENT_FORM;
    }

    @Override
    public void record(Step step) {
        String item = step.find(Variables.REFERRAL_ID).orElseThrow();
        String decision = step.text(DECISION).orElseThrow();
        ReferralState state = referrals.view(item).state();
        if (decision.equals("ANSWERED")) {
            if (step.text("partnerPhoneResult").filter("NOT_REACHED"::equals).isPresent()) {
                throw step.refuse(DECISION, "لم تُجب الجهة على الهاتف: لا رد يُسجَّل");
            }
            referrals.answer(item, answers.of(step));
            words.keepAnswer(step);
        } else if (decision.equals("NEXT_PROVIDER") && state.awaitsAnswer()) {
            referrals.noAnswer(item);
        } else if (!state.awaitsAnswer()) {
            throw step.refuse(DECISION, "ردّت الجهة في هذه الأثناء: " + state.arabic());
        }
    }
}
