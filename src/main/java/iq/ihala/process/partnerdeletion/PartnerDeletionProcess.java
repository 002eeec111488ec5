package iq.ihala.process.partnerdeletion;

import iq.ihala.process.Variables;
import iq.ihala.referral.Deletions.Received;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Names of the diagram {@code partner-deletion}: one partner that had received something stops and deletes. */
public final class PartnerDeletionProcess {

    public static final String KEY = "partner-deletion";

    static final String CONFIRM_FORM = KEY + ".confirmDeletion";
    static final String PHONE_FORM = KEY + ".askByPhone";

    private static final String BETWEEN = ":";

    private PartnerDeletionProcess() {}

    /** What the variable {@code partnerToAsk} holds: the referral and who received it. */
    public static String code(Received received) {
        return received.referralId() + BETWEEN + received.providerId();
    }

    static Received received(VariableScope scope) {
        return received(Variables.PARTNER_TO_ASK.get(scope));
    }

    static Received received(String code) {
        String[] parts = code.split(BETWEEN, 2);
        return new Received(parts[0], parts[1]);
    }
}
