package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.each;
import static iq.ihala.process.demo.Said.said;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said about safety, options and consents, plans and follow-up (dossier S12–S19). */
final class InTalk {

    private static final List<String> MEDIATION_GATES = List.of(
            "sexualViolence",
            "minorInViolence",
            "trafficking",
            "forcedMarriage",
            "medicalInjury",
            "weaponUsed",
            "fearOrPressure",
            "powerGap",
            "publicFelony",
            "womanOrChildThreatened");

    private InTalk() {}

    static void safetyPlan(CasePlay play, String caseWorker, String exitPlan, Map<String, Object> safeWay) {
        play.does(
                caseWorker,
                "userTask_makeSafetyPlan",
                all(
                        said("safeToTalk", "YES", "exitPlan", exitPlan),
                        safeWay,
                        said("safePersonConsent", "NO", "planSafeToKeep", "NO")));
    }

    /** The person's wishes; the police are wanted only if the story says so. */
    static Map<String, Object> wishes(String priority, List<String> services) {
        return said(
                "safeToTalk", "YES",
                "personPriority", priority,
                "needs", services,
                "wantsLegalAdvice", "NO",
                "wantsPoliceAction", "NONE",
                "wantsMediation", "NO");
    }

    /** @param fear whether one of the two is afraid or under pressure */
    static Map<String, Object> asksForMediation(Map<String, Object> wishes, String matter, String fear) {
        return all(
                wishes,
                each(MEDIATION_GATES, "N"),
                said("wantsMediation", "YES", "mediationMatter", matter, "fearOrPressure", fear));
    }

    /** Each consent is asked by itself; what is not in {@code agreed} is answered with no. */
    static void consents(CasePlay play, String caseWorker, Set<String> agreed) {
        while (play.isOpen("userTask_askConsent")) {
            String item = play.openAbout("userTask_askConsent").get(0);
            play.about(item, caseWorker, "userTask_askConsent", agreed.contains(item) ? yes(play, item) : no());
        }
    }

    private static Map<String, Object> no() {
        return said("safeToTalk", "YES", "consentAnswer", "NO");
    }

    private static Map<String, Object> yes(CasePlay play, String item) {
        Map<String, Object> yes = said(
                "safeToTalk", "YES",
                "consentAnswer", "YES",
                "givenBy", "SELF",
                "consentForm", "VERBAL_WITNESSED",
                "consentWitness", "مرشدة الاستقبال",
                "consentLanguage", "AR");
        return switch (item) {
            case "CP" -> all(yes, said("mayBeSaid", "رابط الحساب والطلب من المنصة حذف المحتوى، دون اسم ولا صور"));
            case "EVIDENCE" -> all(yes, said("evidenceKinds", List.of("SCREENSHOT")));
            case "VISIT", "HOME_VISIT" -> all(yes, said("visitDate", play.day(7)));
            default -> yes;
        };
    }

    static void noDutyToReport(CasePlay play, String reason) {
        play.does(
                "lawyer",
                "userTask_checkDutyToReport",
                said(
                        "offenceComplaintOnly", "UNSURE",
                        "dutyToReport", "NONE",
                        "personInformed", "YES",
                        "decisionNote", reason));
    }

    /** The case worker writes the plan. */
    static void plan(CasePlay play, String caseWorker, String goal, String action) {
        play.does(
                caseWorker,
                "userTask_writePlan",
                said("goal1", goal, "goal1Action", action, "goal1Owner", "CASE_WORKER", "goal1Due", play.day(14)));
    }

    /** The case worker writes the plan, and the supervisor approves it. */
    static void approvedPlan(CasePlay play, String caseWorker, String goal, String action) {
        plan(play, caseWorker, goal, action);
        play.does("supervisor", "userTask_approvePlan", said("planApproved", "YES"));
    }

    static void followUp(CasePlay play, String caseWorker, String nextStep, String note) {
        play.does(
                caseWorker,
                "userTask_followUp",
                said(
                        "contactMade", "YES",
                        "safeToTalk", "YES",
                        "contactMethodUsed", "PERSON_CAME",
                        "visitType", "OFFICE",
                        "newRisk", "NO",
                        "incidentSince", "NO",
                        "serviceReceived", "NOT_DUE",
                        "planStillFits", "YES",
                        "nextStep", nextStep,
                        "followUpNote", note));
    }
}
