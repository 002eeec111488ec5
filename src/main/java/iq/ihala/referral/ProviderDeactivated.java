package iq.ihala.referral;

/** A provider was taken out of the directory: it is not offered and not asked about any more. */
public record ProviderDeactivated(String providerId, String by) {}
