package iq.ihala.process.servicereferral;

import iq.ihala.process.forms.ConsentGone;

/** Names of the diagram {@code service-referral}: one service that a person agreed to, from the choice to the end. */
public final class ServiceReferralProcess {

    public static final String KEY = "service-referral";

    /** The partner's answer came by another way than its own task; correlated by {@code referralId}. */
    static final String ANSWER_MESSAGE = "ReferralAnswer";

    /** Nothing goes to the partner, because the person's consent does not hold. */
    static final String NO_CONSENT = ConsentGone.NO_CONSENT;

    static final String CHOOSE_FORM = KEY + ".chooseProvider";
    static final String PHONE_FORM = KEY + ".phonePartner";
    static final String ANSWER_FORM = KEY + ".answerReferral";
    static final String SILENT_FORM = KEY + ".phoneSilentPartner";
    static final String WAITLIST_FORM = KEY + ".decideWaitlist";
    static final String INFORMATION_FORM = KEY + ".giveMoreInformation";

    private ServiceReferralProcess() {}
}
