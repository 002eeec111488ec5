package iq.ihala.process.legaladvice;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.NoConsentException;

/** No complaint is written or printed, and the page says why. */
final class NoPackException extends NoConsentException {

    private static final long serialVersionUID = 1L;

    private final String arabic;

    NoPackException(ConsentCode code, String arabic) {
        super(code);
        this.arabic = arabic;
    }

    /** The sentence that people see. */
    String arabic() {
        return arabic;
    }
}
