package iq.ihala.process.demo;

import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.InTalk.consents;
import static iq.ihala.process.demo.InTalk.followUp;
import static iq.ihala.process.demo.InTalk.noDutyToReport;
import static iq.ihala.process.demo.InTalk.safetyPlan;
import static iq.ihala.process.demo.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.risk.Assessments;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What comes again in every case that is followed: contacts on their day, new talks, the closure by two people. */
final class Rounds {

    private static final String MUST_REASSESS = "حان موعد إعادة تقييم الخطورة";

    private Rounds() {}

    /**
     * Every contact until then is made on its day; when the case must be assessed again, it is.
     *
     * @return when the contacts were made
     */
    static List<LocalDateTime> followed(PlayedOn person, String worker, LocalDateTime until, Runnable assessAgain) {
        List<LocalDateTime> contacts = new ArrayList<>();
        while (person.passesUntilOpen("userTask_followUp", until)) {
            contacts.add(person.now());
            if (contact(person, worker).equals("REASSESS")) {
                assessAgain.run();
            }
        }
        return contacts;
    }

    /** A contact after which the case goes on, or is assessed again because it is time to. */
    static String contact(PlayedOn person, String worker) {
        try {
            followUp(person.play(), worker, "CONTINUE", "لا جديد");
            return "CONTINUE";
        } catch (IllegalStateException refused) {
            assertThat(refused).hasRootCauseMessage(rootMessage(refused));
            assertThat(rootMessage(refused)).contains(MUST_REASSESS);
            followUp(person.play(), worker, "REASSESS", "حان موعد إعادة التقييم");
            return "REASSESS";
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /** After an assessment: the safety plan where one is due, the wishes, each consent, the plan. */
    static void talkedAndPlanned(
            PlayedOn person,
            String worker,
            Map<String, Object> safeWay,
            Map<String, Object> wishes,
            Set<String> agreed) {
        talked(person, worker, safeWay, wishes, agreed);
        approvedPlan(person.play(), worker, "كما اتفقنا", "متابعة في موعدها");
    }

    static void talked(
            PlayedOn person,
            String worker,
            Map<String, Object> safeWay,
            Map<String, Object> wishes,
            Set<String> agreed) {
        if (person.open().contains("userTask_makeSafetyPlan")) {
            safetyPlan(person.play(), worker, "كما في الخطة السابقة", safeWay);
        }
        person.does(worker, "userTask_talkOptions", wishes);
        consents(person.play(), worker, agreed);
        if (person.open().contains("userTask_checkDutyToReport")) {
            noDutyToReport(person.play(), "لا جديد");
        }
    }

    /** Those who work here confer; nobody else is told. */
    static void confer(PlayedOn person) {
        person.does(
                "supervisor",
                "userTask_inviteConference",
                said(
                        "conferenceRoles",
                        List.of("CASE_WORKER", "SOCIAL_RESEARCHER", "PSYCH"),
                        "conferenceBasis",
                        "INSIDE",
                        "codeNamesOnly",
                        true));
        person.does(
                "supervisor",
                "userTask_holdConference",
                said(
                        "conferencePresent",
                        List.of("CASE_WORKER", "PSYCH"),
                        "codeNamesUsed",
                        true,
                        "conferenceDecisions",
                        "تستمر الخطة"));
    }

    static Map<String, Object> askedToClose(String deadlineTold) {
        return said(
                "closureReason", "GOALS_MET",
                "personAskedToClose", "NO",
                "safetyPlanReviewed", "YES",
                "deadlineTold", deadlineTold,
                "feedbackAgreed", "YES",
                "lessons", "كان الوقت كافياً");
    }

    /** Approved by another person, and asked for feedback by somebody else than the case worker. */
    static void closedAndAsked(PlayedOn person) {
        person.does("supervisor", "userTask_reviewClosure", said("closureApproved", "YES"));
        person.does(
                "monitor",
                "userTask_askFeedback",
                said(
                        "safeToTalk", "YES",
                        "feedbackWanted", "YES",
                        "feedbackAccess", "4",
                        "feedbackRespect", "5",
                        "feedbackConfidentiality", "5",
                        "feedbackClarity", "4",
                        "feedbackSpeed", "4",
                        "feedbackSafer", "4",
                        "feedbackRecommend", "YES",
                        "feedbackChoice", "YES",
                        "feedbackAlarm", "NO"));
        assertThat(person.isRunning()).isFalse();
        assertThat(person.passed()).contains("endEvent_caseClosed");
        CaseFiles files = PlayedOn.bean(CaseFiles.class);
        assertThat(files.summary(person.number()).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(files.summary(person.number()).closureReason()).isEqualTo("GOALS_MET");
    }

    /** The newest level of each tool. */
    static Map<String, String> tools(PlayedOn person) {
        Map<String, String> levels = new TreeMap<>();
        PlayedOn.bean(Assessments.class)
                .results(person.number().value())
                .forEach(result ->
                        levels.put(result.tool().name(), result.level().name()));
        return levels;
    }

    /** What changed an overall level of this case, at any time. */
    static Set<String> reasons(PlayedOn person) {
        return PlayedOn.bean(Assessments.class).overallHistory(person.number().value()).stream()
                .flatMap(recorded -> recorded.overall().reasons().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A partner without an account is silent until somebody telephones and writes down what it says. */
    static void acceptedByTelephone(PlayedOn person, String worker, String service) {
        person.passesUntilOpenAbout("userTask_phoneSilentPartner", service);
        person.about(
                service,
                worker,
                "userTask_phoneSilentPartner",
                said(
                        "partnerPhoneResult", "REACHED",
                        "partnerCalledAt", "11:00",
                        "silenceDecision", "ANSWERED",
                        "partnerAnswer", "ACCEPTED",
                        "transportNeeded", "NO",
                        "escortNeeded", "NO"));
    }

    /** The lawyer reads the sheet to the person, who decides. */
    static void optionsRead(PlayedOn person, String decision) {
        assertThat(person.shown("lawyer", "userTask_readOptions", "optionsSheet"))
                .isNotBlank();
        Map<String, Object> read = said("safeToTalk", "YES", "legalDecision", decision);
        for (int warning = 1; warning <= 9; warning++) {
            read.put("W" + warning, true);
        }
        person.does("lawyer", "userTask_readOptions", read);
    }

    /** One supervisor lowers the level, and only another one can agree. */
    static void loweredByTwo(PlayedOn person, String level) {
        person.does(
                "supervisor",
                "userTask_reviewRisk",
                said(
                        "reviewDecision", "LOWER",
                        "reviewedLevel", level,
                        "reason", "الخطر أقل مما كان",
                        "perpAffiliation", "NONE"));
        Map<String, Object> agreed = said("loweringApproved", "YES", "loweringReason", "أتفق");
        assertThatThrownBy(() -> person.does("supervisor", "userTask_approveLowering", agreed))
                .isInstanceOf(IllegalStateException.class);
        assertThat(person.level()).isNotEqualTo(level);
        person.does("supervisor2", "userTask_approveLowering", agreed);
        assertThat(person.level()).isEqualTo(level);
    }

    static boolean everConsented(PlayedOn person, ConsentCode... codes) {
        return PlayedOn.bean(Consents.class).register(person.number()).stream()
                .anyMatch(entry -> entry.granted() && List.of(codes).contains(entry.code()));
    }
}
