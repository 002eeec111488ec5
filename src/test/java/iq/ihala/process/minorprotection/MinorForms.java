package iq.ihala.process.minorprotection;

import iq.ihala.process.support.TestHouse;
import java.util.Map;

/** What is ordinarily answered on the path of a minor; tests say what differs. */
public final class MinorForms {

    private MinorForms() {}

    /** Walks the whole path of a child at home whose guardian is safe. */
    public static void withSafeGuardian(TestHouse house, String caseNumber, String researcher) {
        house.answer(researcher, caseNumber, "userTask_assessGuardian", guardian("YES", "SAFE"));
        house.answer(researcher, caseNumber, "userTask_interviewChild", interview());
        house.answer(researcher, caseNumber, "userTask_planProtection", plan());
    }

    public static Map<String, Object> guardian(String assent, String status) {
        return Map.of(
                "childAssent",
                assent,
                "guardianStatus",
                status,
                "bestInterestReason",
                "ما عرفته عن الولي",
                "guardianMayBeContacted",
                "SAFE".equals(status) ? "YES" : "NO",
                "awayFromHome",
                "NO");
    }

    public static Map<String, Object> bestInterest(String decision) {
        return Map.of("bestInterestDecision", decision, "bestInterestDecisionReason", "مصلحة الطفل");
    }

    public static Map<String, Object> interview() {
        return Map.of(
                "interviewerTrained",
                true,
                "interviewerAsWished",
                "YES",
                "interviewMinutes",
                45,
                "accusedPresent",
                "NO",
                "earlierInterviews",
                0);
    }

    public static Map<String, Object> plan() {
        return Map.of(
                "schoolMayBeContacted", "NO",
                "worksOrBegs", "NO",
                "suspectedOffence", "NO",
                "protectionPlan", "يبقى مع من يثق به");
    }

    public static Map<String, Object> noRiskAtHome() {
        return Map.of(
                "returnDv", "N",
                "returnHonour", "N",
                "returnSexual", "N",
                "returnMarriage", "N",
                "childWantsReturn", "YES");
    }

    public static Map<String, Object> familyTalk() {
        return Map.of(
                "familyTalkConsent", "YES",
                "familyMember", "الأم",
                "mayBeSaid", "أنه بخير",
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "childStillWants", "YES",
                "returnResult", "RETURN",
                "returnPlan", "تزوره الباحثة");
    }

    public static Map<String, Object> looked(String safeNow) {
        return Map.of("safeToTalk", "YES", "childSafeNow", safeNow);
    }
}
