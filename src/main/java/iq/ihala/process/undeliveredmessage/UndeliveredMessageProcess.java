package iq.ihala.process.undeliveredmessage;

/** Names of the diagram {@code undelivered-message}. */
public final class UndeliveredMessageProcess {

    public static final String KEY = "undelivered-message";

    /** The kind of incident that stands in Cockpit while a message waits for a decision. */
    public static final String INCIDENT = "undeliveredMessage";

    static final String RESEND = "RESEND";
    static final String OTHER_WAY = "OTHER_WAY";

    private UndeliveredMessageProcess() {}
}
