package iq.ihala.process.closure;

/** Names of the diagram {@code closure}: request, conditions, another person's approval, feedback. */
public final class ClosureProcess {

    public static final String KEY = "closure";

    static final String REQUEST_FORM = KEY + ".requestClosure";
    static final String REVIEW_FORM = KEY + ".reviewClosure";
    static final String ALARM_FORM = KEY + ".handleFeedbackAlarm";
    static final String FEEDBACK_FORM = KEY + ".askFeedback";

    /** The decision {@code closure_ok} names what stands against closing in this output. */
    static final String BLOCKER = "blocker";

    private ClosureProcess() {}
}
