package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;

import java.util.List;
import java.util.Map;

/** What is done while somebody is in immediate danger (dossier §3.5). */
final class InDanger {

    private InDanger() {}

    /** D01 to D04 without the police: the room, the alarm, the doctor, and the question that is answered with no. */
    static void firstHelp(CasePlay play, String helper, String suicideDanger, Map<String, Object> medicalHelp) {
        roomAndAlarm(play, helper, suicideDanger, medicalHelp);
        play.does(helper, "userTask_askPoliceHelp", said("policeHelp", "NOT_WANTED"));
    }

    static void roomAndAlarm(CasePlay play, String helper, String suicideDanger, Map<String, Object> medicalHelp) {
        play.does(
                helper,
                "userTask_secureRoom",
                said(
                        "roomSafe",
                        "YES",
                        "perpetratorOnSite",
                        "NO",
                        "staysWithPerson",
                        helper,
                        "notLeftAlone",
                        true,
                        "childrenSafeNow",
                        "NONE_PRESENT",
                        "suicideDanger",
                        suicideDanger));
        play.does(
                "supervisor",
                "userTask_acknowledgeAlarm",
                said("alarmAcknowledged", true, "supervisorComing", "COMING"));
        play.does(helper, "userTask_callMedicalHelp", medicalHelp);
    }

    static Map<String, Object> noDoctorNeeded() {
        return said(
                "treatmentConsent", "NO",
                "medicalHelp", "REFUSED",
                "medicalCalledAt", "10:05",
                "escortedToHospital", "NO",
                "medicalResult", "NOT_NEEDED");
    }

    static Map<String, Object> doctorToday() {
        return said(
                "treatmentConsent", "YES",
                "givenBy", "SELF",
                "medicalHelp", "NEAREST_HOSPITAL",
                "medicalCalledAt", "10:20",
                "hospital", "أقرب مستشفى فيه طبيب نفسي",
                "escortedToHospital", "YES",
                "medicalResult", "WAITING");
    }

    static Map<String, Object> safetyPlanNow(String exitPlan, Map<String, Object> safeWay, String safePlaceNeeded) {
        return all(said("exitPlan", exitPlan), safeWay, said("safePlaceNeeded", safePlaceNeeded));
    }

    static Map<String, Object> noPlaceYet(String stopGap) {
        return said(
                "safeToTalk", "YES", "safePlace", "NONE_AVAILABLE", "stopGapKind", "OTHER_HOME", "stopGap", stopGap);
    }

    /** Who wants a shelter and nothing else. */
    static Map<String, Object> wantsShelter() {
        return said(
                "safeToTalk", "YES",
                "relativeChosen", "NO",
                "admissionNeeded", "N",
                "placeConsent", "YES",
                "placeMayAsk", List.of("SHELTER"),
                "givenBy", "SELF",
                "consentForm", "VERBAL_WITNESSED",
                "consentWitness", "مرشدة مناوبة");
    }

    /** Not alone, the means out of reach, a chosen adult, a psychiatrist on the same day (dossier §3.5, §4.2). */
    static void notAlone(CasePlay play, String helper, List<String> means, String adult, String telephone) {
        play.does(
                helper,
                "userTask_stayTogether",
                said(
                        "toldNoOffence",
                        true,
                        "staysWithPerson",
                        helper,
                        "notLeftAlone",
                        true,
                        "meansNearby",
                        means,
                        "meansRemoved",
                        "WITH_ADULT"));
        play.does(
                helper,
                "userTask_callChosenAdult",
                said(
                        "adultChosen", "YES",
                        "familyMember", adult,
                        "familyMemberPhone", telephone,
                        "mayBeSaid", "أن تأتي الآن وتبقى الليلة، دون سبب",
                        "givenBy", "SELF",
                        "consentForm", "VERBAL_WITNESSED",
                        "consentWitness", "مرشدة مناوبة",
                        "adultResult", "COMING"));
        play.does(
                helper,
                "userTask_askPsychiatrist",
                said(
                        "psychiatristConsent", "YES",
                        "givenBy", "SELF",
                        "consentForm", "VERBAL_WITNESSED",
                        "consentWitness", "مرشدة مناوبة"));
    }

    static Map<String, Object> actions(String note, List<String> taken) {
        return said("actionsTaken", taken, "actionsNote", note, "basisWithoutConsent", "NO", "breakGlass", "NO");
    }

    static void caseGoesTo(CasePlay play, String caseWorker, String handOver) {
        play.does(
                "supervisor",
                "userTask_assignCaseWorker",
                said("caseWorkerId", caseWorker, "noConflict", true, "handOverNote", handOver));
    }
}
