package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.said;

import java.util.Map;

/** What passes between the centre, the person and a partner (dossier §3.7). */
final class AtPartner {

    private AtPartner() {}

    /** The person chooses this provider and how much it may know; where danger is high, the partner is telephoned first. */
    static void refer(CasePlay play, String caseWorker, String service, String provider, String fieldSet) {
        play.about(
                service,
                caseWorker,
                "userTask_chooseProvider",
                said(
                        "safeToTalk", "YES",
                        "providerId", provider,
                        "fieldSet", fieldSet,
                        "sharingConsent", "YES",
                        "givenBy", "SELF",
                        "consentForm", "VERBAL_WITNESSED",
                        "consentWitness", "مرشدة الاستقبال",
                        "consentLanguage", "AR"));
        if (play.openAbout("userTask_phonePartner").contains(service)) {
            play.about(
                    service,
                    caseWorker,
                    "userTask_phonePartner",
                    said("partnerPhoneResult", "REACHED", "partnerCalledAt", "11:10"));
        }
    }

    static void answers(CasePlay play, String focalPoint, String service, Map<String, Object> answer) {
        play.about(service, focalPoint, "userTask_answerReferral", answer);
    }

    static Map<String, Object> accepted() {
        return said(
                "partnerAnswer", "ACCEPTED",
                "contactPerson", "موظفة الاستقبال",
                "transportNeeded", "NO",
                "escortNeeded", "NO");
    }

    static Map<String, Object> acceptedOn(String day, String place) {
        return said(
                "partnerAnswer", "ACCEPTED_DATE",
                "appointmentDate", day,
                "appointmentTime", "09:30",
                "appointmentPlace", place,
                "contactPerson", "ممرض الاستقبال",
                "transportNeeded", "NO",
                "escortNeeded", "NO");
    }

    static Map<String, Object> waitingListUntil(String day) {
        return said("partnerAnswer", "WAITLISTED", "expectedDate", day);
    }

    static Map<String, Object> declined(String reason) {
        return said("partnerAnswer", "DECLINED", "declineReason", reason);
    }

    static Map<String, Object> asks(String question) {
        return said("partnerAnswer", "INFO_NEEDED", "infoWanted", question);
    }

    static void personKnowsTheAppointment(CasePlay play, String caseWorker, String service) {
        play.about(
                service,
                caseWorker,
                "userTask_tellAppointment",
                said(
                        "safeToTalk", "YES",
                        "appointmentTold", "YES",
                        "appointmentReply", "COMING",
                        "transportArranged", "NOT_NEEDED",
                        "escortArranged", "NOT_NEEDED"));
    }
}
