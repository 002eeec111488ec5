package iq.ihala.process.databreach;

/** Names of the diagram {@code data-breach}: one breach, whose number is the business key. */
public final class DataBreachProcess {

    public static final String KEY = "data-breach";

    static final String REPORTED_MESSAGE = "BreachReported";
    static final String CLOSED_MESSAGE = "BreachClosed";

    private DataBreachProcess() {}
}
