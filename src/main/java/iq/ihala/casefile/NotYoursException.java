package iq.ihala.casefile;

/** Refused, or not there: nobody is told which. */
public class NotYoursException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYoursException() {
        super("Not there, or not yours");
    }
}
