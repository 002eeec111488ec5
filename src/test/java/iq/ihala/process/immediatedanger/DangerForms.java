package iq.ihala.process.immediatedanger;

import iq.ihala.process.support.TestHouse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is ordinarily answered in immediate danger; tests say what differs. */
public final class DangerForms {

    private DangerForms() {}

    /** Walks the whole path: nobody tells the police, and no shelter has a place. */
    public static void handleWithoutPolice(
            TestHouse house, String caseNumber, String counsellor, String supervisor, String caseWorker) {
        house.answer(counsellor, caseNumber, "userTask_secureRoom", roomSecured(counsellor));
        house.answer(supervisor, caseNumber, "userTask_acknowledgeAlarm", acknowledged());
        if (house.task(caseNumber, "userTask_callMedicalHelp") != null) {
            house.answer(counsellor, caseNumber, "userTask_callMedicalHelp", medicalHelp());
        }
        house.answer(counsellor, caseNumber, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer(counsellor, caseNumber, "userTask_makeSafetyPlanNow", safetyPlan("YES"));
        house.answer(counsellor, caseNumber, "userTask_askPlaceWishes", askNobody());
        house.answer(counsellor, caseNumber, "userTask_findSafePlace", noPlace());
        house.answer(counsellor, caseNumber, "userTask_recordActions", actions("SAFETY_PLAN"));
        house.answer(supervisor, caseNumber, "userTask_assignCaseWorker", caseWorker(caseWorker));
    }

    public static Map<String, Object> roomSecured(String staysWithPerson) {
        return Map.of(
                "roomSafe", "YES",
                "perpetratorOnSite", "NO",
                "staysWithPerson", staysWithPerson,
                "notLeftAlone", true,
                "childrenSafeNow", "NONE_PRESENT",
                "suicideDanger", "N");
    }

    public static Map<String, Object> acknowledged() {
        return Map.of("alarmAcknowledged", true, "supervisorComing", "COMING");
    }

    public static Map<String, Object> medicalHelp() {
        return Map.of(
                "treatmentConsent", "YES",
                "givenBy", "SELF",
                "medicalHelp", "CALL_122",
                "medicalCalledAt", "10:15",
                "escortedToHospital", "YES",
                "medicalResult", "TREATED");
    }

    public static Map<String, Object> policeConsent(String policeHelp) {
        return Map.of(
                "policeHelp", policeHelp,
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "policeMayBeTold", "المكان والخطر فقط");
    }

    public static Map<String, Object> override() {
        return Map.of(
                "policeHelp", "DANGER_OVERRIDE",
                "dangerTo", "CHILD",
                "legitimateBasis", "DANGER_TO_LIFE",
                "overrideReason", "لا يكفي غير ذلك",
                "personTold", "YES");
    }

    public static Map<String, Object> overrideDecision(String approved) {
        return Map.of("overrideApproved", approved, "overrideDecisionReason", "سبب القرار");
    }

    public static Map<String, Object> policeInformed(String whom) {
        return Map.of(
                "policeInformed", whom,
                "policeInformedAt", "10:30",
                "policeWereTold", "المكان والخطر",
                "minimumOnly", true,
                "personTold", "YES",
                "policeAnswer", "COMING");
    }

    public static Map<String, Object> safetyPlan(String safePlaceNeeded) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("exitPlan", "من الباب الخلفي");
        answers.put("phoneShared", "NO");
        answers.put("safeContactMethod", "NONE");
        answers.put("messagesAllowed", "NO");
        answers.put("homeVisitAllowed", "NO");
        answers.put("safePlaceNeeded", safePlaceNeeded);
        return answers;
    }

    public static Map<String, Object> noPlace() {
        return Map.of(
                "safeToTalk", "YES",
                "safePlace", "NONE_AVAILABLE",
                "stopGapKind", "HOSTED_STAY",
                "stopGap", "تبقى في المركز الليلة");
    }

    public static Map<String, Object> askNobody() {
        return Map.of("safeToTalk", "YES", "relativeChosen", "NO", "admissionNeeded", "N", "placeConsent", "NO");
    }

    /** Who may be asked for a place: RELATIVE, SHELTER, HOSPITAL, WOMEN_UNIT. */
    public static Map<String, Object> mayAsk(String... places) {
        return Map.of(
                "safeToTalk", "YES",
                "relativeChosen", "YES",
                "relativeSafe", "YES",
                "admissionNeeded", "N",
                "placeConsent", "YES",
                "placeMayAsk", List.of(places),
                "givenBy", "SELF",
                "consentForm", "SIGNED");
    }

    public static Map<String, Object> cannotDecide() {
        return Map.of(
                "safeToTalk", "YES",
                "relativeChosen", "NO",
                "admissionNeeded", "U",
                "placeConsent", "CANNOT",
                "legitimateBasis", "CHILD_RISK",
                "overrideReason", "طفل لا بالغ آمن معه",
                "personTold", "YES");
    }

    public static Map<String, Object> placeDecision(String approved) {
        return Map.of("placeApproved", approved, "overrideDecisionReason", "سبب القرار");
    }

    public static Map<String, Object> place(String place, String askedBy) {
        return Map.of(
                "safeToTalk", "YES",
                "safePlace", place,
                "placeAskedBy", askedBy,
                "personChosePlace", "YES",
                "safePlaceDetails", "غرفة آمنة");
    }

    public static Map<String, Object> stayed(String staysWithPerson) {
        return Map.of(
                "toldNoOffence",
                true,
                "staysWithPerson",
                staysWithPerson,
                "notLeftAlone",
                true,
                "meansNearby",
                List.of("FIRE", "TABLETS"),
                "meansRemoved",
                "YES");
    }

    public static Map<String, Object> adultCalled() {
        return Map.of(
                "adultChosen", "YES",
                "familyMember", "الخالة",
                "familyMemberPhone", "07700000001",
                "mayBeSaid", "تعالي الآن",
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "adultResult", "COMING");
    }

    public static Map<String, Object> psychiatristToday() {
        return Map.of("psychiatristConsent", "YES", "givenBy", "SELF", "consentForm", "SIGNED");
    }

    public static Map<String, Object> actions(String... taken) {
        return Map.of(
                "actionsTaken", List.of(taken),
                "actionsNote", "توثيق",
                "basisWithoutConsent", "NO",
                "breakGlass", "NO");
    }

    public static Map<String, Object> caseWorker(String user) {
        return Map.of("caseWorkerId", user, "noConflict", true);
    }
}
