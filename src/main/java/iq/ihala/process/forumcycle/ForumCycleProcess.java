package iq.ihala.process.forumcycle;

import iq.ihala.process.HouseProcesses;

/** Names of the diagram {@code forum-cycle}: one month of one forum (dossier §7.1). */
final class ForumCycleProcess {

    static final String KEY = HouseProcesses.FORUM_CYCLE;
    static final String RAISE_FORM = KEY + ".raiseIssue";
    static final String PLAN_FORM = KEY + ".planMeeting";
    static final String MEETING_FORM = KEY + ".holdMeeting";

    private ForumCycleProcess() {}
}
