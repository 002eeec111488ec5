package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.Referrals;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * R05e: the partner stayed silent and was telephoned. What it says then is its answer; a provider without people in this
 * system can answer in no other way. Silence is recorded before the next provider is asked.
 */
@Component
class PhoneSilentPartnerAnswers implements StepRecorder {

    private static final String DECISION = "silenceDecision";

    private static final Set<String> SPEAKS_ON = Set.of("ANSWERED", "WAIT");

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

    /** Whoever speaks to the partner about the person needs her consent; giving the partner up needs none. */
    @Override
    public void permit(Step step) {
        if (step.text(DECISION).filter(SPEAKS_ON::contains).isPresent()) {
            referrals.requireConsent(step.find(Variables.REFERRAL_ID).orElseThrow());
        }
    }

    @Override
    public void record(Step step) {
        String item = step.find(Variables.REFERRAL_ID).orElseThrow();
        referrals.phoned(item, step.text("partnerPhoneResult").orElseThrow(), step.user());
        ReferralState state = referrals.view(item).state();
        switch (step.text(DECISION).orElseThrow()) {
            case "ANSWERED" -> writeDown(step, item, state);
            case "NEXT_PROVIDER" -> giveUp(step, item, state);
            case "WAIT" -> {
                if (!state.awaitsAnswer()) {
                    throw answeredMeanwhile(step, state);
                }
            }
            default -> {
                // A referral may be cancelled whatever the partner said.
            }
        }
    }

    /** An answer that came meanwhile by another way stands and is not written over. */
    private void writeDown(Step step, String item, ReferralState state) {
        if (step.text("partnerPhoneResult").filter("NOT_REACHED"::equals).isPresent()) {
            throw step.refuse(DECISION, "لم تُجب الجهة على الهاتف: لا رد يُسجَّل");
        }
        if (state.awaitsAnswer()) {
            referrals.answer(item, answers.of(step));
            words.keepAnswer(step);
        }
    }

    private void giveUp(Step step, String item, ReferralState state) {
        if (state.awaitsAnswer()) {
            referrals.noAnswer(item);
        } else if (state != ReferralState.DECLINED) {
            throw answeredMeanwhile(step, state);
        }
    }

    private static RefusedAnswer answeredMeanwhile(Step step, ReferralState state) {
        return step.refuse(DECISION, "ردّت الجهة في هذه الأثناء: " + state.arabic());
    }
}
