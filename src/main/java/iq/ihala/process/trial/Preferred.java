package iq.ihala.process.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people say in the trial once a story is told: they can be reached, they keep their appointments, nobody is in danger, and
 * the case comes to its closure. Everything else is chance, which is the same in every run.
 */
final class Preferred {

    static final Map<String, Object> ANSWERS = answers();

    private Preferred() {}

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>();
        for (String yes : List.of(
                "canTalkNow",
                "safeToTalk",
                "contactMade",
                "planApproved",
                "consentAnswer",
                "sharingConsent",
                "personAskedToClose",
                "safetyPlanReviewed",
                "deadlineTold",
                "closureApproved")) {
            answers.put(yes, "YES");
        }
        for (String no : List.of(
                "immediateDanger",
                "needsMedicalNow",
                "newRisk",
                "incidentSince",
                "reReferral",
                "wantsFamilyContact",
                "wantsHomeVisit",
                "feedbackWanted",
                "feedbackAlarm")) {
            answers.put(no, "NO");
        }
        answers.put("talkWay", "PRESENT");
        answers.put("outsideAgreed", null);
        answers.put("talkTime", null);
        answers.put("contactMethodUsed", "PERSON_CAME");
        answers.put("visitType", "OFFICE");
        answers.put("attendance", "ATTENDED");
        answers.put("welfareResult", "SAFE");
        answers.put("reviewDecision", "CONFIRM");
        answers.put("nextStep", "CLOSE");
        answers.put("closureReason", "CONSENT_WITHDRAWN");
        return answers;
    }
}
