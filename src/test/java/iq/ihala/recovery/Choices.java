package iq.ihala.recovery;

import java.util.HashMap;
import java.util.Map;

/** Where a case goes: most through advice, referral and follow-up to closure, every fourth through immediate danger first. */
final class Choices {

    private static final int ONE_IN = 4;

    private static final Map<String, String> TO_CLOSURE = Map.ofEntries(
            Map.entry("immediateDanger", "NO"),
            Map.entry("needsMedicalNow", "NO"),
            Map.entry("consentRecord", "FULL"),
            Map.entry("ageBand", "25_34"),
            Map.entry("safeContactMethod", "NONE"),
            Map.entry("incidentDateKind", "UNKNOWN"),
            Map.entry("earlierCaseDecision", "NEW_CONCERN"),
            Map.entry("reviewDecision", "CONFIRM"),
            Map.entry("problemTypes", "NEIGH"),
            Map.entry("mainProblem", "NEIGH"),
            Map.entry("siWeapon", "N"),
            Map.entry("siInjury", "N"),
            Map.entry("siThreatToKill", "N"),
            Map.entry("siFeud", "N"),
            Map.entry("siRepeated", "N"),
            Map.entry("siNeighWords", "Y"),
            Map.entry("needs", "LEGAL"),
            Map.entry("wantsLegalAdvice", "YES"),
            Map.entry("wantsMediation", "NO"),
            Map.entry("wantsPoliceAction", "NONE"),
            Map.entry("consentAnswer", "YES"),
            Map.entry("sharingConsent", "YES"),
            Map.entry("providerId", "PAO_BASRA"),
            Map.entry("partnerAnswer", "ACCEPTED"),
            Map.entry("attendance", "ATTENDED"),
            Map.entry("reReferral", "NO"),
            Map.entry("legalDecision", "NO"),
            Map.entry("complaintRoute", "INVESTIGATING_JUDGE"),
            Map.entry("complaintResult", "SETTLED"),
            Map.entry("planApproved", "YES"),
            Map.entry("contactMade", "YES"),
            Map.entry("contactMethodUsed", "PERSON_CAME"),
            Map.entry("visitType", "OFFICE"),
            Map.entry("newRisk", "NO"),
            Map.entry("incidentSince", "NO"),
            Map.entry("nextStep", "CLOSE"),
            Map.entry("closureReason", "CONSENT_WITHDRAWN"),
            Map.entry("safetyPlanReviewed", "YES"),
            Map.entry("deadlineTold", "YES"),
            Map.entry("closureApproved", "YES"),
            Map.entry("feedbackAlarm", "NO"));

    private static final Map<String, String> THROUGH_DANGER = throughDanger();

    private Choices() {}

    static Map<String, String> of(String caseNumber) {
        return Math.floorMod(caseNumber.hashCode(), ONE_IN) == 0 ? THROUGH_DANGER : TO_CLOSURE;
    }

    private static Map<String, String> throughDanger() {
        Map<String, String> choices = new HashMap<>(TO_CLOSURE);
        choices.put("immediateDanger", "YES");
        choices.put("suicideDanger", "N");
        choices.put("placeConsent", "NO");
        return choices;
    }
}
