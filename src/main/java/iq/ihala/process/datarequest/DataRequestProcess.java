package iq.ihala.process.datarequest;

/** Names of the diagram {@code data-request}: a person's demand of her own file. */
public final class DataRequestProcess {

    public static final String KEY = "data-request";

    /** A demand was brought while the path of the case runs. */
    public static final String MESSAGE = "DataRequest";

    static final String DECIDED_MESSAGE = "RequestDecided";
    static final String CARRIED_OUT_MESSAGE = "RequestCarriedOut";

    static final String WEIGH_FORM = KEY + ".weighRequest";
    static final String CARRY_OUT_FORM = KEY + ".carryOut";
    static final String TELL_FORM = KEY + ".tellAnswer";

    private DataRequestProcess() {}

    /** Whether a process definition is the diagram of a person's demand. */
    public static boolean isPartOf(String definitionId) {
        return definitionId.startsWith(KEY + ":");
    }
}
