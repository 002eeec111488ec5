package iq.ihala.browser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What Maryam says on her way, form by form. She is invented; her words are made to be found where they must not be. */
final class Talk {

    static final String NAME = "مريم القنبرية";
    static final String STORY = "قنبرقصة ضربها زوجها في رمضان";
    static final String PHONE = "07705550142";
    static final String CODE_WORD = "قنبركلمة";

    private Talk() {}

    static Map<String, Object> intake() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fullName", NAME);
        answers.put("motherName", "زهرة");
        answers.put("birthYear", 1996);
        answers.put("telephone", PHONE);
        answers.put("sex", "FEMALE");
        answers.put("ageBand", "25_34");
        answers.put("district", "SHATT_AL_ARAB");
        answers.put("quarter", "التنومة");
        answers.put("displacement", "RESIDENT");
        answers.put("phoneShared", "NO");
        answers.put("safeContactMethod", "PHONE_OWN");
        answers.put("safePhone", PHONE);
        answers.put("safeDays", List.of("SUN", "MON"));
        answers.put("safeHours", List.of("H10_12"));
        answers.put("callerIdentity", "خياطة");
        answers.put("codeWord", CODE_WORD);
        answers.put("messagesAllowed", "NO");
        answers.put("homeVisitAllowed", "NO");
        answers.put("problemTypes", List.of("DV"));
        answers.put("mainProblem", "DV");
        answers.put("incidentDateKind", "EXACT");
        answers.put("incidentDate", "2026-11-03");
        answers.put("place", "HOME");
        answers.put("knowledgeDate", "2026-11-03");
        answers.put("narrative", STORY);
        answers.put("previousReport", "NONE");
        answers.put("childInHome", "N");
        answers.put("perpInHousehold", "YES");
        answers.put("perpAffiliation", "NONE");
        answers.put("perpRelation", "SPOUSE");
        answers.put("maritalStatus", "MARRIED");
        return answers;
    }

    static Map<String, Object> twoQuestionsAboutDeath() {
        Map<String, Object> answers = no("pregnant", "disabilityDependence", "aged60Alone", "previousCase12m");
        answers.put("q1", "N");
        answers.put("q2", "N");
        return answers;
    }

    /** Violence within the year and none of the signs of danger: MEDIUM. */
    static Map<String, Object> violenceByHusband() {
        Map<String, Object> answers = no(
                "f_injury_now",
                "f_threat_24h",
                "f_strangle",
                "f_honour",
                "f_forced_marriage",
                "f_searched",
                "f_selfburn",
                "f_locked",
                "f_armed_role",
                "f_sep_recent",
                "f_inlaws",
                "perpHasAccess",
                "onlyVerbal",
                "da03a",
                "pregnant",
                "disabilityDependence",
                "aged60Alone",
                "previousCase12m");
        IntStream.rangeClosed(1, 20).forEach(item -> answers.put("da%02d".formatted(item), "N"));
        IntStream.rangeClosed(1, 24).forEach(item -> answers.put("dash%02d".formatted(item), "N"));
        answers.put("fearNow", "Y");
        answers.put("violence12m", "Y");
        answers.put("dvPhysical12m", "Y");
        answers.put("perpRelation", "SPOUSE");
        answers.put("callOuts12m", 0);
        answers.put("dashJudgement", "NOT_HIGH");
        return answers;
    }

    static Map<String, Object> safetyPlan() {
        return Map.of(
                "safeToTalk",
                "YES",
                "talkWay",
                "PRESENT",
                "exitPlan",
                "قنبرخروج من باب الجيران",
                "messagesAllowed",
                "NO",
                "homeVisitAllowed",
                "NO",
                "safePersonConsent",
                "NO",
                "planSafeToKeep",
                "NO");
    }

    /** Psychological care and a lawyer; no police, no mediation. */
    static Map<String, Object> wishes() {
        return Map.of(
                "safeToTalk",
                "YES",
                "talkWay",
                "PRESENT",
                "personPriority",
                "النوم دون خوف",
                "needs",
                List.of("MHPSS"),
                "wantsLegalAdvice",
                "YES",
                "wantsPoliceAction",
                "NONE",
                "wantsMediation",
                "NO");
    }

    static Map<String, Object> yes() {
        return Map.of(
                "safeToTalk",
                "YES",
                "talkWay",
                "PRESENT",
                "consentAnswer",
                "YES",
                "givenBy",
                "SELF",
                "consentForm",
                "SIGNED",
                "consentLanguage",
                "AR");
    }

    static Map<String, Object> no() {
        return Map.of("safeToTalk", "YES", "talkWay", "PRESENT", "consentAnswer", "NO");
    }

    static Map<String, Object> chooses(String provider) {
        return Map.of(
                "safeToTalk",
                "YES",
                "talkWay",
                "PRESENT",
                "providerId",
                provider,
                "fieldSet",
                "NAME_PHONE",
                "sharingConsent",
                "YES",
                "givenBy",
                "SELF",
                "consentForm",
                "SIGNED",
                "consentLanguage",
                "AR");
    }

    static Map<String, Object> plan(String due) {
        return Map.of(
                "goal1", "أمان في البيت",
                "goal1Action", "مراجعة خطة السلامة كل أسبوع",
                "goal1Owner", "CASE_WORKER",
                "goal1Due", due);
    }

    static Map<String, Object> readToHer(String decision) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("safeToTalk", "YES", "talkWay", "PRESENT", "legalDecision", decision));
        IntStream.of(1, 2, 3, 4, 5, 6, 7, 9).forEach(warning -> answers.put("W" + warning, true));
        return answers;
    }

    static Map<String, Object> followUp(String next) {
        return Map.of(
                "contactMade", "YES",
                "safeToTalk", "YES",
                "contactMethodUsed", "PERSON_CAME",
                "visitType", "PHONE",
                "newRisk", "NO",
                "incidentSince", "NO",
                "serviceReceived", "ALL",
                "satisfactionNow", "4",
                "planStillFits", "YES",
                "nextStep", next);
    }

    static Map<String, Object> feedback() {
        Map<String, Object> answers =
                new LinkedHashMap<>(Map.of("safeToTalk", "YES", "talkWay", "PRESENT", "feedbackWanted", "YES"));
        for (String question : List.of("Access", "Respect", "Confidentiality", "Clarity", "Speed", "Safer")) {
            answers.put("feedback" + question, "5");
        }
        answers.put("feedbackRecommend", "YES");
        answers.put("feedbackChoice", "YES");
        answers.put("feedbackComment", "شكراً");
        answers.put("feedbackAlarm", "NO");
        return answers;
    }

    private static Map<String, Object> no(String... fields) {
        Map<String, Object> answers = new HashMap<>();
        Arrays.stream(fields).forEach(field -> answers.put(field, "N"));
        return answers;
    }
}
