package iq.ihala.referral;

/** What a partner says to a referral (dossier §3.7 R05); silence is an answer too. */
public enum PartnerAnswer {
    ACCEPTED,
    ACCEPTED_DATE,
    WAITLISTED,
    DECLINED,
    INFO_NEEDED,
    NO_ANSWER;

    ReferralState state() {
        return ReferralState.valueOf(name());
    }
}
