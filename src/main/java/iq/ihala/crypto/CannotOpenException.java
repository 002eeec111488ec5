package iq.ihala.crypto;

/** Sealed data did not open: another key, changed bytes, or bytes that belong to another place. Holds no data itself. */
public final class CannotOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotOpenException(Throwable cause) {
        super("Sealed data does not open here: it was sealed with another key, changed, or moved", cause);
    }
}
