package iq.ihala.process.referralpath;

/** Names of the diagram {@code referral-path}: the whole way of a case on one page. */
public final class ReferralPathProcess {

    public static final String KEY = "referral-path";

    /** Starts the path of a closed case anew; its business key is the case's own number. */
    static final String REOPENED_MESSAGE = "CaseReopened";

    static final String REOPEN_FORM = KEY + ".reopenCase";
    static final String POLICE_FORM = KEY + ".actAsCommunityPolice";

    private ReferralPathProcess() {}
}
