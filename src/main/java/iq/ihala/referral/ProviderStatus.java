package iq.ihala.referral;

/** Where a provider's row stands: only the first two are offered, and the second says that nobody has confirmed it. */
public enum ProviderStatus {
    ACTIVE,
    UNCONFIRMED,
    SUSPENDED,
    CLOSED
}
