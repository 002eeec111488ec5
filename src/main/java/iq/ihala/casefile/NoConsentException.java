package iq.ihala.casefile;

/**
 * There is no live consent for exactly this, so nothing may be done. It does not mark the transaction for rollback: the path
 * goes on by asking the person again.
 */
public class NoConsentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ConsentCode code;

    public NoConsentException(ConsentCode code) {
        super("No live consent " + code + " for exactly this item and recipient");
        this.code = code;
    }

    /** What the person would have to agree to. */
    public ConsentCode code() {
        return code;
    }
}
