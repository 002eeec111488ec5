package iq.ihala.reporting;

/**
 * Codes of a referral without a case.
 *
 * @param agreed whether its person agreed to statistics
 * @param accepted whether the provider took it
 * @param declineReason null unless it was declined
 * @param answeredAfter hours from sending to the answer
 */
public record EarlierReferral(
        boolean agreed,
        String service,
        String provider,
        boolean accepted,
        String declineReason,
        double answeredAfter) {}
