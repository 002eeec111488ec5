package iq.ihala.casefile;

/** No case file has this number. */
public final class UnknownCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCaseException(CaseNumber number) {
        super("No case file " + number);
    }
}
