package iq.ihala.process.reception;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is ordinarily answered in reception; tests say what differs. */
public final class ReceptionForms {

    private ReceptionForms() {}

    public static Map<String, Object> safe(String wish) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("canTalkNow", "YES");
        answers.put("immediateDanger", "NO");
        answers.put("needsMedicalNow", "NO");
        answers.put("perpetratorNearby", "NO");
        answers.put("childrenWithPerson", 0);
        answers.put("language", "AR");
        answers.put("accessibilityNeed", List.of("NONE"));
        answers.put("counsellorSexPref", wish);
        return answers;
    }

    public static Map<String, Object> counsellor(String user, String choice) {
        return Map.of("noFemaleAvailable", "NO", "personChoice", choice, "counsellorId", user, "noConflict", true);
    }

    public static Map<String, Object> rightsExplained() {
        return Map.of(
                "rightsExplained", true, "limitsExplained", true, "staffTypeShown", true, "explainedInWriting", "NO");
    }

    public static Map<String, Object> consent(String how) {
        return Map.of(
                "consentRecord", how,
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "consentDate", "2026-01-01",
                "capacityConcern", "NO");
    }

    public static Map<String, Object> noConsent() {
        return Map.of("consentRecord", "NONE");
    }

    public static Map<String, Object> advice() {
        return Map.of("problemType", "FAM", "sex", "FEMALE", "ageBand", "25_34");
    }

    public static Map<String, Object> intake(String name, String ageBand) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fullName", name);
        answers.put("motherName", "أم " + name);
        answers.put("sex", "FEMALE");
        answers.put("ageBand", ageBand);
        answers.put("district", "SHATT_AL_ARAB");
        answers.put("displacement", "RESIDENT");
        answers.put("phoneShared", "NO");
        answers.put("safeContactMethod", "NONE");
        answers.put("messagesAllowed", "NO");
        answers.put("homeVisitAllowed", "NO");
        answers.put("problemTypes", List.of("FAM"));
        answers.put("mainProblem", "FAM");
        answers.put("incidentDateKind", "UNKNOWN");
        answers.put("childInHome", "N");
        answers.put("perpInHousehold", "NO");
        answers.put("perpAffiliation", "NONE");
        return answers;
    }

    public static Map<String, Object> earlierCase(String decision) {
        return Map.of("safeToTalk", "YES", "earlierCaseDecision", decision);
    }
}
