package iq.ihala.signin;

/** How far somebody has come who signs in. */
public enum Stage {
    /** The password was right; the authenticator's code is still missing. */
    CODE,
    /** The password was right; this person needs an authenticator and has none yet. */
    ENROL,
    /** Signed in. */
    IN
}
