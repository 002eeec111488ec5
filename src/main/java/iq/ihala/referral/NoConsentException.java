package iq.ihala.referral;

/**
 * There is no live consent for exactly this item and this provider, so nothing was sent. It does not mark the
 * transaction for rollback: the path goes on by asking the person again.
 */
public class NoConsentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoConsentException() {
        super("No live consent for this referral and provider");
    }
}
