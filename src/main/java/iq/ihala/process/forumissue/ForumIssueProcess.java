package iq.ihala.process.forumissue;

import iq.ihala.process.HouseProcesses;

/** Names of the diagram {@code forum-issue}: one issue from the meeting to its end (dossier F04–F10). */
final class ForumIssueProcess {

    static final String KEY = HouseProcesses.FORUM_ISSUE;
    static final String PRIVATE_FORM = KEY + ".referPrivately";
    static final String SOLUTION_FORM = KEY + ".developSolution";
    static final String HANDOVER_FORM = KEY + ".answerHandover";
    static final String CARRY_OUT_FORM = KEY + ".carryOut";
    static final String VERIFY_FORM = KEY + ".verifyResult";
    static final String REPORT_FORM = KEY + ".reportBack";
    static final String DIRECT_FORM = KEY + ".directIssue";

    private ForumIssueProcess() {}
}
