package iq.ihala.process.followup;

import iq.ihala.casefile.ConsentCode;
import java.util.Map;

/** Names of the diagram {@code follow-up}: contacts by the rhythm of the level until something else is needed. */
public final class FollowUpProcess {

    public static final String KEY = "follow-up";

    /** Something happened that needs a contact now; correlated by the case number. */
    static final String NOW_MESSAGE = "FollowUpNow";

    /** The item of an act without consent to look after somebody who does not answer, and what each way needs. */
    static final String WELFARE_ITEM = "WELFARE_CHECK";

    static final Map<String, ConsentCode> NEEDED_TO_CHECK =
            Map.of("VISIT", ConsentCode.C_VISIT, "COMMUNITY_POLICE", ConsentCode.C_CP);

    static final String FOLLOW_UP_FORM = KEY + ".followUp";
    static final String CANNOT_REACH_FORM = KEY + ".decideCannotReach";
    static final String WELFARE_FORM = KEY + ".welfareCheck";

    static final String REASSESS = "REASSESS";

    private FollowUpProcess() {}
}
