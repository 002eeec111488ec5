package iq.ihala.referral;

/** Somebody else changed the row since this page was shown; nothing was written. */
public class OutdatedEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedEntryException() {
        super("The row was changed since it was read");
    }
}
