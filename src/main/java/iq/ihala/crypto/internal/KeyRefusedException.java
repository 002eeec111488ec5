package iq.ihala.crypto.internal;

/** The house does not start without proper keys. The message says what to set and never quotes a key. */
final class KeyRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyRefusedException(String message) {
        super(message);
    }
}
