package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;

import java.util.Map;

/** What is done on the path of a minor (dossier §3.8). All of it is invented. */
final class WithMinors {

    private static final String RESEARCHER = "social";

    private WithMinors() {}

    /** No guardian who is known to be safe: social researcher and supervisor decide; one interview, and what protects. */
    static void settledByTwo(
            CasePlay play, String guardian, String reason, String awayFromHome, Map<String, Object> plan) {
        play.does(
                RESEARCHER,
                "userTask_assessGuardian",
                said(
                        "childAssent", "YES",
                        "guardianStatus", guardian,
                        "bestInterestReason", reason,
                        "guardianMayBeContacted", "NO",
                        "awayFromHome", awayFromHome));
        play.does(
                "supervisor",
                "userTask_decideBestInterest",
                said("bestInterestDecision", "BEST_INTEREST", "bestInterestDecisionReason", "مصلحة الطفل أولاً"));
        play.does(
                RESEARCHER,
                "userTask_interviewChild",
                said(
                        "interviewerTrained",
                        true,
                        "interviewerAsWished",
                        "YES",
                        "interviewMinutes",
                        40,
                        "accusedPresent",
                        "NO",
                        "earlierInterviews",
                        0));
        play.does(RESEARCHER, "userTask_planProtection", plan);
    }

    static Map<String, Object> protection(String plan, String worksOrBegs) {
        return said(
                "schoolMayBeContacted",
                "NO",
                "worksOrBegs",
                worksOrBegs,
                "suspectedOffence",
                "NO",
                "protectionPlan",
                plan);
    }

    /** The table says no: a risk is there, or nobody excluded it. */
    static void noReturn(CasePlay play, Map<String, Object> risks) {
        play.does(
                RESEARCHER,
                "userTask_askReturn",
                all(
                        said(
                                "returnDv", "U",
                                "returnHonour", "U",
                                "returnSexual", "U",
                                "returnMarriage", "U",
                                "childWantsReturn", "NO"),
                        risks));
    }
}
