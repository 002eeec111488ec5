package iq.ihala.referral;

/** How sure the directory is of a row (dossier §0.1): high, medium or low. */
public enum Confidence {
    H,
    M,
    L
}
