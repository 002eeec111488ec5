package iq.ihala.referral;

/** How far the service helped (dossier §3.7 R07); no clinical detail. */
public enum ServiceResult {
    FULL,
    PARTIAL,
    NONE
}
