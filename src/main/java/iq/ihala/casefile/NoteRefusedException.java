package iq.ihala.casefile;

/** A note without words, with too many, or one that corrects what is not there. Its message never holds a word of it. */
public class NoteRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoteRefusedException(String why) {
        super(why);
    }
}
