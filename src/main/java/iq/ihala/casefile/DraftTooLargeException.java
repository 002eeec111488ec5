package iq.ihala.casefile;

/** A draft beyond {@link Drafts#LARGEST}: no form of this house can grow so large by typing. Nothing was kept. */
public final class DraftTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DraftTooLargeException(CaseNumber number) {
        super("A draft of " + number + " is larger than " + Drafts.LARGEST + " bytes");
    }
}
