package iq.ihala.forum;

/** Words that point at a person are not kept. Its message is Arabic, for whoever wrote them, and repeats none of them. */
public final class TextRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TextRefusedException(String arabic) {
        super(arabic);
    }
}
