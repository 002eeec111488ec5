package iq.ihala.referral;

/** An answer that the directory may not have: unknown is never read as no. */
public enum Known {
    YES,
    NO,
    UNKNOWN
}
