package iq.ihala.portal;

/** The step does not wait for this user any more: somebody else answered, its time is over, or the referral ended. */
public class StepGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StepGoneException() {
        super("This step does not wait any more");
    }
}
