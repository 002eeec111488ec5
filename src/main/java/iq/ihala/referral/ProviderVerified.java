package iq.ihala.referral;

/** The centre confirmed a row of the directory, by whichever way. */
public record ProviderVerified(String providerId, String by) {}
