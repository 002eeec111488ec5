package iq.ihala.process.servicereferral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is ordinarily answered on the way of a referral; tests say what differs. */
public final class ReferralForms {

    /** A day that no test reaches. */
    public static final String DAY_TO_COME = "2031-02-14";

    private ReferralForms() {}

    /** What the case knows of a woman in Shatt al-Arab who may be called on her own telephone, any time. */
    public static Map<String, Object> intake() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fullName", "canary-name");
        answers.put("sex", "FEMALE");
        answers.put("ageBand", "25_34");
        answers.put("district", "SHATT_AL_ARAB");
        answers.put("displacement", "RESIDENT");
        answers.put("telephone", "0770 000 0000");
        answers.put("phoneShared", "NO");
        answers.put("safeContactMethod", "PHONE_OWN");
        answers.put("safePhone", "0770 111 2222");
        answers.put("safeDays", List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));
        answers.put(
                "safeHours",
                List.of("H06_08", "H08_10", "H10_12", "H12_14", "H14_16", "H16_18", "H18_20", "H20_22", "H22_06"));
        answers.put("callerIdentity", "مركز صحي");
        answers.put("codeWord", "canary-code-word");
        answers.put("messagesAllowed", "NO");
        answers.put("homeVisitAllowed", "NO");
        answers.put("problemTypes", List.of("DV"));
        answers.put("incidentDate", "2026-11-01");
        answers.put("narrative", "canary-story");
        return answers;
    }

    public static Map<String, Object> chosen(String provider, String fieldSet) {
        return Map.of(
                "safeToTalk", "YES",
                "providerId", provider,
                "fieldSet", fieldSet,
                "sharingConsent", "YES",
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "consentLanguage", "AR");
    }

    public static Map<String, Object> notShared() {
        return Map.of("safeToTalk", "YES", "sharingConsent", "NO");
    }

    public static Map<String, Object> phoned() {
        return Map.of("partnerPhoneResult", "REACHED", "partnerCalledAt", "10:30");
    }

    public static Map<String, Object> accepted() {
        return Map.of("partnerAnswer", "ACCEPTED", "transportNeeded", "NO", "escortNeeded", "NO");
    }

    public static Map<String, Object> acceptedWithDate() {
        return Map.of(
                "partnerAnswer", "ACCEPTED_DATE",
                "appointmentDate", DAY_TO_COME,
                "appointmentTime", "14:30",
                "appointmentPlace", "canary-place",
                "contactPerson", "canary-person",
                "transportNeeded", "YES",
                "escortNeeded", "YES");
    }

    public static Map<String, Object> declined(String reason) {
        return Map.of("partnerAnswer", "DECLINED", "declineReason", reason);
    }

    public static Map<String, Object> waitlisted() {
        return Map.of("partnerAnswer", "WAITLISTED", "expectedDate", DAY_TO_COME);
    }

    public static Map<String, Object> wantsToKnow() {
        return Map.of("partnerAnswer", "INFO_NEEDED", "infoWanted", "canary-question");
    }

    public static Map<String, Object> silence(String decision) {
        return Map.of(
                "partnerPhoneResult", "NOT_REACHED",
                "partnerCalledAt", "10:30",
                "silenceDecision", decision,
                "silenceNote", "سبب القرار");
    }

    public static Map<String, Object> silenceNextProvider() {
        return Map.of(
                "partnerPhoneResult", "NOT_REACHED",
                "partnerCalledAt", "10:30",
                "silenceDecision", "NEXT_PROVIDER");
    }

    public static Map<String, Object> acceptedByTelephone() {
        return Map.of(
                "partnerPhoneResult", "REACHED",
                "partnerCalledAt", "10:30",
                "silenceDecision", "ANSWERED",
                "partnerAnswer", "ACCEPTED",
                "transportNeeded", "NO",
                "escortNeeded", "NO");
    }

    public static Map<String, Object> waitlist(String decision) {
        return Map.of("safeToTalk", "YES", "waitlistDecision", decision);
    }

    public static Map<String, Object> informationSent() {
        return Map.of(
                "withinConsent", "NO",
                "safeToTalk", "YES",
                "infoConsent", "YES",
                "infoDecision", "SENT",
                "infoSent", "canary-information");
    }

    public static Map<String, Object> informationRefused() {
        return Map.of("withinConsent", "NO", "safeToTalk", "YES", "infoConsent", "NO", "infoDecision", "REFUSED");
    }

    public static Map<String, Object> appointmentTold() {
        return Map.of(
                "safeToTalk", "YES",
                "appointmentTold", "YES",
                "appointmentReply", "COMING",
                "transportArranged", "NOT_NEEDED",
                "escortArranged", "NOT_NEEDED");
    }

    public static Map<String, Object> came() {
        return Map.of("attendance", "ATTENDED", "attendanceDate", "2026-11-01");
    }

    public static Map<String, Object> didNotCome(String reason) {
        return Map.of("attendance", "NOT_ATTENDED", "attendanceDate", "2026-11-01", "absenceReason", reason);
    }

    public static Map<String, Object> completed(String result, String reReferral) {
        return Map.of("serviceResult", result, "serviceEndDate", "2026-11-01", "reReferral", reReferral);
    }
}
