package iq.ihala.reporting;

/** A release that cannot be; the reason is told in Arabic. */
public class ReleaseRefusedException extends RuntimeException {

    public ReleaseRefusedException(String arabic) {
        super(arabic);
    }
}
