package iq.ihala.process.followup;

/** Names of the diagram {@code follow-up}: contacts by the rhythm of the level until something else is needed. */
public final class FollowUpProcess {

    public static final String KEY = "follow-up";

    /** Something happened that needs a contact now; correlated by the case number. */
    static final String NOW_MESSAGE = "FollowUpNow";

    static final String FOLLOW_UP_FORM = KEY + ".followUp";
    static final String CANNOT_REACH_FORM = KEY + ".decideCannotReach";
    static final String WELFARE_FORM = KEY + ".welfareCheck";

    static final String REASSESS = "REASSESS";

    private FollowUpProcess() {}
}
