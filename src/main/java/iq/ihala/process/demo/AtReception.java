package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;

import java.util.List;
import java.util.Map;

/** What is said at reception (dossier S01–S07); stories say what differs. All people, codes and numbers are invented. */
final class AtReception {

    private AtReception() {}

    /** The person comes, is heard by one counsellor, agrees to a record and tells what happened. */
    static void receive(
            CasePlay play,
            String counsellor,
            String channel,
            Map<String, Object> safetyCheck,
            Map<String, Object> consent,
            Map<String, Object> intake) {
        play.opens(counsellor, channel);
        play.does(counsellor, "userTask_checkSafety", safetyCheck);
        play.does(
                counsellor,
                "userTask_explainRights",
                said(
                        "rightsExplained", true,
                        "limitsExplained", true,
                        "staffTypeShown", true,
                        "explainedInWriting", "NO"));
        play.does(counsellor, "userTask_askConsentToRecord", all(consent, said("consentDate", play.day(0))));
        play.does(counsellor, "userTask_takeIntake", intake);
    }

    /** Nobody is in danger in this very room. */
    static Map<String, Object> calmTalk(String wishedSex, int children) {
        return said(
                "canTalkNow", "YES",
                "immediateDanger", "NO",
                "needsMedicalNow", "NO",
                "perpetratorNearby", "NO",
                "childrenWithPerson", children,
                "language", "AR",
                "accessibilityNeed", List.of("NONE"),
                "counsellorSexPref", wishedSex);
    }

    /** The person agrees aloud, a colleague hears it. */
    static Map<String, Object> agreesAloud(String howMuch, String givenBy) {
        return said(
                "consentRecord", howMuch,
                "givenBy", givenBy,
                "consentForm", "VERBAL_WITNESSED",
                "consentWitness", "باحثة اجتماعية في المركز",
                "capacityConcern", "NO");
    }

    static Map<String, Object> signs() {
        return said("consentRecord", "FULL", "givenBy", "SELF", "consentForm", "SIGNED", "capacityConcern", "NO");
    }

    static Map<String, Object> person(String name, String sex, String ageBand, String district) {
        String field = name.contains(" ") ? "fullName" : "codeName";
        return said(
                field,
                name,
                "sex",
                sex,
                "ageBand",
                ageBand,
                "district",
                district,
                "displacement",
                "RESIDENT",
                "incidentDateKind",
                "UNKNOWN",
                "childInHome",
                "N",
                "perpInHousehold",
                "NO",
                "perpAffiliation",
                "NONE");
    }

    static Map<String, Object> problem(String main, List<String> types, String narrative) {
        return said("problemTypes", types, "mainProblem", main, "narrative", narrative);
    }

    /** The telephone is the person's own and nobody else sees it. */
    static Map<String, Object> ownTelephone(String number) {
        return all(
                said(
                        "phoneShared",
                        "NO",
                        "safeContactMethod",
                        "PHONE_OWN",
                        "safePhone",
                        number,
                        "safeDays",
                        List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"),
                        "safeHours",
                        List.of("H08_10", "H10_12", "H16_18", "H18_20")),
                leaveMeAlone());
    }

    /** The telephone is watched: somebody else's is rung, at hours that were agreed. */
    static Map<String, Object> throughSomebody(String number, String whoMayAnswer, String codeWord) {
        return all(
                said(
                        "phoneShared",
                        "YES",
                        "safeContactMethod",
                        "VIA_PERSON",
                        "safePhone",
                        number,
                        "whoMayAnswer",
                        whoMayAnswer,
                        "callerIdentity",
                        "مركز صحي",
                        "codeWord",
                        codeWord,
                        "dangerSignal",
                        "تقول: «الرقم خطأ»",
                        "safeDays",
                        List.of("SUN", "MON", "TUE", "WED", "THU"),
                        "safeHours",
                        List.of("H10_12")),
                leaveMeAlone());
    }

    /** No way is safe: the person will call. */
    static Map<String, Object> personWillCall() {
        return all(said("phoneShared", "YES", "safeContactMethod", "NONE"), leaveMeAlone());
    }

    private static Map<String, Object> leaveMeAlone() {
        return said("messagesAllowed", "NO", "homeVisitAllowed", "NO");
    }
}
