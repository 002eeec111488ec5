package iq.ihala.process.privacy;

import static iq.ihala.process.support.AutoWorker.inTurn;

import java.util.List;
import java.util.Map;

/** What chance must not decide, so that the walks together reach every form and every field in it. */
public final class Walks {

    private Walks() {}

    public static List<Walk> all() {
        return List.of(
                Walk.of(
                        "the level is lowered by two", Wishes.CALM,
                        "reviewDecision", "LOWER",
                        "reviewedLevel", "LOW",
                        "planApproved", inTurn("NO", "YES"),
                        "nextStep", "CLOSE",
                        // What stands against a closing is read: nobody asked for it, and the level is not low for
                        // long.
                        "closureReason", "GOALS_MET",
                        "personAskedToClose", inTurn("NO", "YES"),
                        "safetyPlanReviewed", "NO"),
                danger("SHELTER").late("userTask_acknowledgeAlarm", "catchEvent_noAnswerYet"),
                danger("NONE_AVAILABLE"),
                Walk.of(
                                "danger, and whoever it is cannot decide",
                                Wishes.RECORDED,
                                "immediateDanger",
                                "YES",
                                "needsMedicalNow",
                                "YES",
                                "suicideDanger",
                                "Y",
                                "adultChosen",
                                "YES",
                                "psychiatristConsent",
                                "NO",
                                "policeHelp",
                                "NOT_WANTED",
                                "safePlaceNeeded",
                                "YES",
                                "placeConsent",
                                "CANNOT",
                                "personTold",
                                "NO",
                                "placeAskedBy",
                                "PERSON",
                                "safePlace",
                                "HOSPITAL")
                        .atMost(20),
                Walk.of(
                                "a child is blackmailed, partners decline", Wishes.CALM,
                                "problemTypes", List.of("CYBER", "SUIC"),
                                "mainProblem", "CYBER",
                                "ageBand", "15_17",
                                "childAssent", "YES",
                                "guardianStatus", "ABSENT",
                                "guardianMayBeContacted", "NO",
                                "awayFromHome", "YES",
                                "bestInterestDecision", "JUDGE_REPRESENTATIVE",
                                "givenBy", "SELF",
                                "interviewMinutes", 40,
                                "earlierInterviews", 2,
                                "schoolMayBeContacted", "YES",
                                "worksOrBegs", "YES",
                                "suspectedOffence", "YES",
                                "returnDv", "N",
                                "returnHonour", "N",
                                "returnSexual", "N",
                                "returnMarriage", "N",
                                "childWantsReturn", "YES",
                                "familyTalkConsent", "YES",
                                "childStillWants", "YES",
                                "childSafeNow", "YES",
                                "f_honour", "N",
                                "f_searched", "N",
                                "honourRisk", "N",
                                "partnerAnswer", "DECLINED")
                        .late("userTask_writePlan", "catchEvent_firstCheck")
                        .atMost(110),
                Walk.of(
                                "a blackmailer's hour and the last day for a complaint are near",
                                Wishes.CALM,
                                "problemTypes",
                                List.of("CYBER"),
                                "mainProblem",
                                "CYBER",
                                "knowledgeDate",
                                "2026-09-20",
                                "deadlineGiven",
                                "YES",
                                "deadlineHours",
                                12)
                        .late("userTask_reviewRisk", "catchEvent_timeToAct", "catchEvent_timeToAct")
                        .atMost(80),
                Walk.of(
                                "a blackmailer's hour and the last day for a complaint are near",
                                Wishes.CALM,
                                "problemTypes",
                                List.of("CYBER"),
                                "mainProblem",
                                "CYBER",
                                "knowledgeDate",
                                "2026-09-20",
                                "deadlineGiven",
                                "YES",
                                "deadlineHours",
                                12)
                        .late("userTask_reviewRisk", "catchEvent_timeToAct", "catchEvent_timeToAct")
                        .atMost(20),
                Walk.of(
                        "a tribal dispute, and what has no table", Wishes.CALM,
                        "problemTypes", List.of("TRIBE", "OTHER"),
                        "mainProblem", "TRIBE",
                        "wantsMediation", "YES",
                        "mediationMatter", "TRIBAL",
                        "wantsPoliceAction", "CP_ONLY"),
                Walk.of("neighbours are reconciled", Wishes.FIT_FOR_MEDIATION, "mediationMatter", "NEIGHBOURS"),
                Walk.of(
                        "a threat is mediated after the lawyer's yes",
                        Wishes.FIT_FOR_MEDIATION,
                        "mediationMatter",
                        "THREAT"),
                Walk.of(
                                "a duty shows late, and mediation is chosen instead of a complaint",
                                Wishes.FIT_FOR_MEDIATION,
                                "mediationMatter",
                                "NEIGHBOURS",
                                "wantsLegalAdvice",
                                "YES",
                                "complaintOnly",
                                "YES",
                                "offenceCodes",
                                List.of("L03"),
                                "dutyAfterClassification",
                                "YES",
                                "dutyConfirmed",
                                "YES",
                                "personInformed",
                                "YES",
                                "legalDecision",
                                "MEDIATE",
                                "mediatorFound",
                                "NO",
                                "mediationConsent",
                                "YES")
                        .atMost(60),
                Walk.of(
                                "a complaint is lodged and nearly waived",
                                Wishes.ADVISED,
                                "legalDecision",
                                "COMPLAIN_NOW",
                                "partnerAnswer",
                                inTurn("INFO_NEEDED", "ACCEPTED"),
                                "infoDecision",
                                "SENT",
                                "infoConsent",
                                "YES",
                                "withinConsent",
                                "YES")
                        .late("userTask_trackComplaint", "boundaryEvent_waiverReminder")
                        .atMost(130),
                Walk.of(
                                "an undecided person waits on a list",
                                Wishes.ADVISED,
                                "legalDecision",
                                "LATER",
                                "partnerAnswer",
                                inTurn("WAITLISTED", "ACCEPTED"),
                                "waitlistDecision",
                                "WAIT")
                        .late("userTask_writePlan", "catchEvent_reminderDue"),
                Walk.of(
                        "a referral that works",
                        Wishes.CALM,
                        "partnerAnswer",
                        inTurn("ACCEPTED_DATE", "ACCEPTED"),
                        "nextStep",
                        "CLOSE",
                        "wantsPoliceAction",
                        "CP_ONLY"),
                Walk.of(
                        "nobody keeps an appointment", Wishes.CALM,
                        "partnerAnswer", "ACCEPTED_DATE",
                        "attendance", "NOT_ATTENDED"),
                Walk.of(
                        "nobody answers the telephone", Wishes.WITHOUT_SERVICES,
                        "siThreatToKill", "Y",
                        "contactMade", "NO",
                        "unreachableDecision", inTurn("RETRY", "WELFARE_CHECK"),
                        "welfareWay", "VISIT",
                        "personTold", "NO"),
                silent("ANSWERED", "ACCEPTED_DATE"),
                silent("ANSWERED", inTurn("INFO_NEEDED", "ACCEPTED")),
                silent("WAIT", "ACCEPTED"),
                Walk.of(
                                "nobody is on duty",
                                Wishes.MILD,
                                "personChoice",
                                "APPOINTMENT",
                                "appointmentDate",
                                Wishes.IN_A_MONTH)
                        .withNobodyOnDuty()
                        .late("userTask_allocateCounsellor", "boundaryEvent_waitTooLong")
                        .atMost(12),
                Walk.of(
                                "a code instead of a name, and a word with the family",
                                Wishes.MILD,
                                "consentRecord",
                                "CODE_ONLY",
                                "wantsFamilyContact",
                                "YES",
                                "wantsHomeVisit",
                                "YES")
                        .atMost(30),
                Walk.of(
                        "a talk that is not recorded", Map.of(),
                        "consentRecord", "NONE",
                        "immediateDanger", "NO",
                        "needsMedicalNow", "NO"),
                // The last but one is closed, so that the last one finds it.
                Walk.of(
                        "somebody dies",
                        Wishes.RECORDED,
                        "deathConfirmed",
                        "YES",
                        "deathCause",
                        "HONOUR",
                        "dependantsSituation",
                        "UNKNOWN",
                        "dutyToReport",
                        "YES",
                        "dutyConfirmed",
                        "YES",
                        "closureApproved",
                        // A no of somebody who may not decide is refused and lost.
                        inTurn("NO", "NO", "YES")),
                Walk.of(
                                "a case is closed, and the person is asked and complains",
                                Wishes.WITHOUT_SERVICES,
                                "closureReason",
                                inTurn("GOALS_MET", "CONSENT_WITHDRAWN"),
                                "personAskedToClose",
                                inTurn("NO", "YES"),
                                "safetyPlanReviewed",
                                inTurn("NO", "YES"),
                                "deadlineTold",
                                inTurn("NO", "YES"),
                                "feedbackAlarm",
                                "YES")
                        .atMost(250),
                Walk.of("the same person comes again", Wishes.WITHOUT_SERVICES, "earlierCaseDecision", "SAME_CONCERN"));
    }

    private static Walk danger(String place) {
        return Walk.of(
                        "danger, and a safe place: " + place,
                        Wishes.RECORDED,
                        "immediateDanger",
                        "YES",
                        "needsMedicalNow",
                        "YES",
                        "policeHelp",
                        "DANGER_OVERRIDE",
                        "overrideApproved",
                        "YES",
                        "breakGlass",
                        "YES",
                        "conferenceBasis",
                        "OVERRIDE",
                        "conferencePresent",
                        List.of("CASE_WORKER"),
                        "personTold",
                        "NO",
                        "suicideDanger",
                        "Y",
                        "adultChosen",
                        "YES",
                        "psychiatristConsent",
                        "YES",
                        "safePlaceNeeded",
                        "YES",
                        "relativeChosen",
                        "YES",
                        "placeConsent",
                        "YES",
                        "placeAskedBy",
                        "PERSON",
                        "personChosePlace",
                        "YES",
                        "safePlace",
                        place,
                        "reviewDecision",
                        "CONFIRM",
                        "dutyToReport",
                        "YES",
                        "dutyConfirmed",
                        "YES",
                        "problemTypes",
                        List.of("DV", "BEG"),
                        "mainProblem",
                        "DV")
                .atMost(110);
    }

    private static Walk silent(String decision, Object answer) {
        return Walk.of(
                        "a partner is silent: " + decision,
                        Wishes.REFERRED,
                        "silenceDecision",
                        inTurn(decision, "ANSWERED"),
                        "partnerPhoneResult",
                        "REACHED",
                        "partnerAnswer",
                        answer)
                .late("userTask_answerReferral", "boundaryEvent_reminderDue", "boundaryEvent_partnerSilent")
                .atMost(40);
    }
}
