package iq.ihala.referral;

/** A referral was asked for a step that its state does not allow. The message names the two states and nothing else. */
public class IllegalTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalTransitionException(ReferralState from, ReferralState to) {
        super("A referral that is " + from + " cannot become " + to);
    }
}
