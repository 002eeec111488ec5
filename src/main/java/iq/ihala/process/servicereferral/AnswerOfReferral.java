package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.referral.PartnerAnswer;
import iq.ihala.referral.Referrals;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The partner's answer as the referral's state says it. */
@Component
class AnswerOfReferral {

    private final Referrals referrals;

    AnswerOfReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Sets {@code partnerAnswer}; none while the referral holds no answer. */
    void goesTo(DelegateExecution execution) {
        String state =
                referrals.view(Variables.REFERRAL_ID.get(execution)).state().name();
        boolean isAnswer = Arrays.stream(PartnerAnswer.values())
                .anyMatch(answer -> answer.name().equals(state));
        Variables.PARTNER_ANSWER.set(execution, isAnswer ? state : null);
    }
}
