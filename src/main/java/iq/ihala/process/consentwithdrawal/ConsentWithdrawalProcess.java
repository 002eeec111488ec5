package iq.ihala.process.consentwithdrawal;

/** Names of the diagram {@code consent-withdrawal}: what follows when a person takes something back. */
public final class ConsentWithdrawalProcess {

    public static final String KEY = "consent-withdrawal";

    /** Something was taken back; the case goes on beside it. */
    public static final String MESSAGE = "ConsentWithdrawn";

    /** Everything, or the record itself, was taken back; nothing of the case goes on. */
    public static final String WHOLE_MESSAGE = "RecordWithdrawn";

    static final String CONFIRM_FORM = KEY + ".confirmToPerson";
    static final String HOLD_FORM = KEY + ".decideHold";

    private ConsentWithdrawalProcess() {}
}
