package iq.ihala.referral;

/** Why a partner declines (dossier §3.7 R05c). */
public enum DeclineReason {
    NOT_ELIGIBLE,
    NO_CAPACITY,
    WRONG_SERVICE,
    OUT_OF_AREA,
    NEEDS_DOCUMENT,
    SAFETY,
    FUNDING_ENDED,
    OTHER
}
