package iq.ihala.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every variable that a process of this house may hold. What is not declared here is refused by the engine, whichever way it
 * comes in; so no free text can reach the engine's tables (dossier §3.11).
 */
public final class Variables {

    private static final Map<String, ProcessVariable<?>> ALL = new LinkedHashMap<>();

    public static final ProcessVariable<String> CHANNEL = declare(ProcessVariable.code("channel"));
    public static final ProcessVariable<String> RISK_LEVEL = declare(level("riskLevel"));
    public static final ProcessVariable<String> COUNSELLOR_ID = declare(ProcessVariable.user("counsellorId"));
    public static final ProcessVariable<String> CASE_WORKER_ID = declare(ProcessVariable.user("caseWorkerId"));
    public static final ProcessVariable<String> COUNSELLOR_SEX_PREF =
            declare(ProcessVariable.code("counsellorSexPref"));
    public static final ProcessVariable<Boolean> IMMEDIATE_DANGER = declare(ProcessVariable.flag("immediateDanger"));
    public static final ProcessVariable<Boolean> NEEDS_MEDICAL_NOW = declare(ProcessVariable.flag("needsMedicalNow"));
    public static final ProcessVariable<Boolean> MATCHING_ON_DUTY = declare(ProcessVariable.flag("matchingOnDuty"));
    public static final ProcessVariable<Boolean> ANYONE_ON_DUTY = declare(ProcessVariable.flag("anyoneOnDuty"));
    public static final ProcessVariable<String> ALLOCATION = declare(ProcessVariable.code("allocation"));
    public static final ProcessVariable<Boolean> NO_FEMALE_AVAILABLE =
            declare(ProcessVariable.flag("noFemaleAvailable"));
    public static final ProcessVariable<String> CONSENT_RECORD = declare(ProcessVariable.code("consentRecord"));
    public static final ProcessVariable<String> RECEPTION_RESULT = declare(ProcessVariable.code("receptionResult"));
    public static final ProcessVariable<String> PROBLEM_TYPES = declare(ProcessVariable.codes("problemTypes"));
    public static final ProcessVariable<Boolean> IS_MINOR = declare(ProcessVariable.flag("isMinor"));
    public static final ProcessVariable<Boolean> RESTRICTED = declare(ProcessVariable.flag("restricted"));
    public static final ProcessVariable<Boolean> EARLIER_CASE_FOUND = declare(ProcessVariable.flag("earlierCaseFound"));
    public static final ProcessVariable<String> EARLIER_CASE_DECISION =
            declare(ProcessVariable.code("earlierCaseDecision"));
    public static final ProcessVariable<String> REOPEN_REASON = declare(ProcessVariable.code("reopenReason"));
    public static final ProcessVariable<String> TOOLS = declare(ProcessVariable.codes("tools"));
    public static final ProcessVariable<String> TOOLS_DONE = declare(ProcessVariable.codes("toolsDone"));
    public static final ProcessVariable<String> TOOL = declare(ProcessVariable.code("tool"));
    public static final ProcessVariable<String> TOOL_LEVELS = declare(ProcessVariable.codes("toolLevels"));
    public static final ProcessVariable<Boolean> CASE_CONFERENCE = declare(ProcessVariable.flag("caseConference"));
    public static final ProcessVariable<Boolean> MEDIATION_PRECHECK =
            declare(ProcessVariable.flag("mediationPrecheck"));
    public static final ProcessVariable<Boolean> SAFETY_PLAN_REQUIRED =
            declare(ProcessVariable.flag("safetyPlanRequired"));
    public static final ProcessVariable<Boolean> INCOMPLETE = declare(ProcessVariable.flag("incomplete"));
    public static final ProcessVariable<String> REVIEW_DECISION = declare(ProcessVariable.code("reviewDecision"));
    public static final ProcessVariable<String> REVIEWED_LEVEL = declare(level("reviewedLevel"));
    public static final ProcessVariable<Boolean> LOWERING_APPROVED = declare(ProcessVariable.flag("loweringApproved"));
    public static final ProcessVariable<String> NEEDS = declare(ProcessVariable.codes("needs"));
    public static final ProcessVariable<Boolean> WANTS_LEGAL_ADVICE = declare(ProcessVariable.flag("wantsLegalAdvice"));
    public static final ProcessVariable<String> WANTS_POLICE_ACTION =
            declare(ProcessVariable.code("wantsPoliceAction"));
    public static final ProcessVariable<Boolean> WANTS_MEDIATION = declare(ProcessVariable.flag("wantsMediation"));
    public static final ProcessVariable<Boolean> WANTS_FAMILY_CONTACT =
            declare(ProcessVariable.flag("wantsFamilyContact"));
    public static final ProcessVariable<Boolean> WANTS_HOME_VISIT = declare(ProcessVariable.flag("wantsHomeVisit"));
    public static final ProcessVariable<String> CONSENT_ITEMS = declare(ProcessVariable.codes("consentItems"));
    public static final ProcessVariable<String> CONSENT_ITEM = declare(ProcessVariable.code("consentItem"));
    public static final ProcessVariable<String> CONSENTED_SERVICES =
            declare(ProcessVariable.codes("consentedServices"));
    public static final ProcessVariable<Boolean> CP_CONSENT = declare(ProcessVariable.flag("cpConsent"));
    public static final ProcessVariable<Boolean> LEGAL_ACCEPTED = declare(ProcessVariable.flag("legalAccepted"));
    public static final ProcessVariable<Boolean> MEDIATION_CONSENT = declare(ProcessVariable.flag("mediationConsent"));
    public static final ProcessVariable<Boolean> DUTY_CHECK_NEEDED = declare(ProcessVariable.flag("dutyCheckNeeded"));
    public static final ProcessVariable<String> DUTY_TO_REPORT = declare(ProcessVariable.code("dutyToReport"));
    public static final ProcessVariable<Boolean> DUTY_CONFIRMED = declare(ProcessVariable.flag("dutyConfirmed"));
    public static final ProcessVariable<String> SERVICE_CODE = declare(ProcessVariable.code("serviceCode"));
    public static final ProcessVariable<String> REFERRAL_ID = declare(ref("referralId"));
    public static final ProcessVariable<Integer> PROVIDERS_FOUND = declare(ProcessVariable.number("providersFound"));
    public static final ProcessVariable<Integer> PROVIDERS_TRIED = declare(ProcessVariable.number("providersTried"));
    public static final ProcessVariable<String> PROVIDER_ID = declare(ProcessVariable.code("providerId"));
    public static final ProcessVariable<Boolean> SHARING_CONSENT = declare(ProcessVariable.flag("sharingConsent"));
    public static final ProcessVariable<Boolean> PHONE_FIRST = declare(ProcessVariable.flag("phoneFirst"));
    public static final ProcessVariable<String> PARTNER_ANSWER = declare(ProcessVariable.code("partnerAnswer"));
    public static final ProcessVariable<String> WAITLIST_DECISION = declare(ProcessVariable.code("waitlistDecision"));
    public static final ProcessVariable<String> SILENCE_DECISION = declare(ProcessVariable.code("silenceDecision"));
    public static final ProcessVariable<String> INFO_DECISION = declare(ProcessVariable.code("infoDecision"));
    public static final ProcessVariable<String> ATTENDANCE = declare(ProcessVariable.code("attendance"));
    public static final ProcessVariable<Integer> NO_SHOWS = declare(ProcessVariable.number("noShows"));
    public static final ProcessVariable<String> SERVICE_RESULT = declare(ProcessVariable.code("serviceResult"));
    public static final ProcessVariable<Boolean> RE_REFERRAL = declare(ProcessVariable.flag("reReferral"));
    public static final ProcessVariable<String> ATTENDANCE_RESULT = declare(ProcessVariable.code("attendanceResult"));
    public static final ProcessVariable<String> REFERRAL_RESULT = declare(ProcessVariable.code("referralResult"));
    public static final ProcessVariable<String> COMPLAINT_ONLY = declare(ProcessVariable.code("complaintOnly"));
    public static final ProcessVariable<String> COMPLAINT_DEADLINE = declare(ProcessVariable.date("complaintDeadline"));
    public static final ProcessVariable<String> WAIVER_DEADLINE = declare(ProcessVariable.date("waiverDeadline"));
    public static final ProcessVariable<String> LEGAL_DECISION = declare(ProcessVariable.code("legalDecision"));
    public static final ProcessVariable<String> COMPLAINT_RESULT = declare(ProcessVariable.code("complaintResult"));
    public static final ProcessVariable<String> LEGAL_STEP = declare(ProcessVariable.code("legalStep"));
    public static final ProcessVariable<String> LEGAL_REMINDER_DUE = declare(ProcessVariable.date("legalReminderDue"));
    public static final ProcessVariable<Boolean> DEADLINE_PASSED = declare(ProcessVariable.flag("deadlinePassed"));
    public static final ProcessVariable<String> POLICE_HELP = declare(ProcessVariable.code("policeHelp"));
    public static final ProcessVariable<Boolean> OVERRIDE_APPROVED = declare(ProcessVariable.flag("overrideApproved"));
    public static final ProcessVariable<Boolean> INFORM_POLICE = declare(ProcessVariable.flag("informPolice"));
    public static final ProcessVariable<Boolean> SAFE_PLACE_NEEDED = declare(ProcessVariable.flag("safePlaceNeeded"));
    public static final ProcessVariable<String> SAFE_PLACE = declare(ProcessVariable.code("safePlace"));
    public static final ProcessVariable<String> MEDIATION_ELIGIBILITY =
            declare(ProcessVariable.code("mediationEligibility"));
    public static final ProcessVariable<Boolean> MEDIATION_LAWFUL = declare(ProcessVariable.flag("mediationLawful"));
    public static final ProcessVariable<String> MEDIATION_RESULT = declare(ProcessVariable.code("mediationResult"));
    public static final ProcessVariable<String> COMPLAINT_RECEIPT =
            declare(ProcessVariable.text("complaintReceipt", "PC_[0-9]{2}_[0-9A-Z]{5}_[0-9A-Z]{5}"));
    public static final ProcessVariable<String> SCREENING = declare(ProcessVariable.code("screening"));
    public static final ProcessVariable<Boolean> LETTER_APPROVED = declare(ProcessVariable.flag("letterApproved"));
    public static final ProcessVariable<String> SILENCE_CHOICE = declare(ProcessVariable.code("silenceChoice"));
    public static final ProcessVariable<Boolean> MEDIATOR_FOUND = declare(ProcessVariable.flag("mediatorFound"));
    public static final ProcessVariable<String> PARTY_ANSWER = declare(ProcessVariable.code("partyAnswer"));
    public static final ProcessVariable<String> AGREEMENT_DECISION = declare(ProcessVariable.code("agreementDecision"));
    public static final ProcessVariable<Boolean> COMPLAINT_PENDING = declare(ProcessVariable.flag("complaintPending"));
    public static final ProcessVariable<Boolean> PLAN_APPROVED = declare(ProcessVariable.flag("planApproved"));
    public static final ProcessVariable<Boolean> CONTACT_MADE = declare(ProcessVariable.flag("contactMade"));
    public static final ProcessVariable<Boolean> NEW_RISK = declare(ProcessVariable.flag("newRisk"));
    public static final ProcessVariable<Boolean> INCIDENT_SINCE = declare(ProcessVariable.flag("incidentSince"));
    public static final ProcessVariable<Integer> MISSED_CONTACTS = declare(ProcessVariable.number("missedContacts"));
    public static final ProcessVariable<String> NEXT_STEP = declare(ProcessVariable.code("nextStep"));
    public static final ProcessVariable<String> UNREACHABLE_DECISION =
            declare(ProcessVariable.code("unreachableDecision"));
    public static final ProcessVariable<String> FOLLOW_UP_RESULT = declare(ProcessVariable.code("followUpResult"));
    public static final ProcessVariable<String> FOLLOW_UP_DUE = declare(ProcessVariable.date("followUpDue"));
    public static final ProcessVariable<Boolean> FEEDBACK_ALARM = declare(ProcessVariable.flag("feedbackAlarm"));
    public static final ProcessVariable<String> REASSESS_DUE = declare(ProcessVariable.date("reassessDue"));
    public static final ProcessVariable<Boolean> DEATH_CONFIRMED = declare(ProcessVariable.flag("deathConfirmed"));
    public static final ProcessVariable<Boolean> CAUSE_SUSPICIOUS = declare(ProcessVariable.flag("causeSuspicious"));
    public static final ProcessVariable<String> CLOSURE_REASON = declare(ProcessVariable.code("closureReason"));
    public static final ProcessVariable<Integer> OPEN_ITEMS = declare(ProcessVariable.number("openItems"));
    public static final ProcessVariable<String> OPEN_WORK = declare(ProcessVariable.codes("openWork"));
    public static final ProcessVariable<Integer> DAYS_AT_OR_BELOW_MEDIUM =
            declare(ProcessVariable.number("daysAtOrBelowMedium"));
    public static final ProcessVariable<Boolean> PERSON_ASKED_TO_CLOSE =
            declare(ProcessVariable.flag("personAskedToClose"));
    public static final ProcessVariable<Integer> FOLLOW_UPS_DONE = declare(ProcessVariable.number("followUpsDone"));
    public static final ProcessVariable<Integer> FOLLOW_UP_DAYS = declare(ProcessVariable.number("followUpDays"));
    public static final ProcessVariable<Boolean> FOLLOW_UP_MINIMUM_MET =
            declare(ProcessVariable.flag("followUpMinimumMet"));
    public static final ProcessVariable<Boolean> DEADLINE_WITHIN30 = declare(ProcessVariable.flag("deadlineWithin30"));
    public static final ProcessVariable<Boolean> DEADLINE_TOLD = declare(ProcessVariable.flag("deadlineTold"));
    public static final ProcessVariable<Boolean> SAFETY_PLAN_REVIEWED =
            declare(ProcessVariable.flag("safetyPlanReviewed"));
    public static final ProcessVariable<Boolean> CLOSURE_OK = declare(ProcessVariable.flag("closureOk"));
    public static final ProcessVariable<String> CLOSURE_BLOCKERS = declare(ProcessVariable.codes("closureBlockers"));
    public static final ProcessVariable<Boolean> CLOSURE_APPROVED = declare(ProcessVariable.flag("closureApproved"));
    public static final ProcessVariable<Boolean> FEEDBACK_CONSENT = declare(ProcessVariable.flag("feedbackConsent"));
    public static final ProcessVariable<String> CLOSURE_RESULT = declare(ProcessVariable.code("closureResult"));
    public static final ProcessVariable<String> OVERDUE_TASK =
            declare(ProcessVariable.text("overdueTask", "[A-Za-z0-9-]{1,64}"));
    public static final ProcessVariable<Integer> OVERDUE_RUNG = declare(ProcessVariable.number("overdueRung"));
    public static final ProcessVariable<Boolean> STEP_STILL_LATE = declare(ProcessVariable.flag("stepStillLate"));
    public static final ProcessVariable<String> WITHDRAWAL_ID = declare(ref("withdrawalId"));
    public static final ProcessVariable<String> WITHDRAWAL_SCOPE = declare(ProcessVariable.code("withdrawalScope"));
    public static final ProcessVariable<String> PARTNERS_TO_ASK =
            declare(ProcessVariable.text("partnersToAsk", "(?:[A-Z0-9-]{1,40}:[A-Z0-9_]{1,40},?){0,40}"));
    public static final ProcessVariable<String> PARTNER_TO_ASK =
            declare(ProcessVariable.text("partnerToAsk", "[A-Z0-9-]{1,40}:[A-Z0-9_]{1,40}"));
    public static final ProcessVariable<Boolean> PERSON_KNOWS = declare(ProcessVariable.flag("personKnows"));
    public static final ProcessVariable<Boolean> LAW_TO_DECIDE = declare(ProcessVariable.flag("lawToDecide"));
    public static final ProcessVariable<Boolean> LAW_OBLIGES = declare(ProcessVariable.flag("lawObliges"));
    public static final ProcessVariable<String> REQUEST_ID = declare(ref("requestId"));
    public static final ProcessVariable<String> REQUEST_KIND = declare(ProcessVariable.code("requestKind"));
    public static final ProcessVariable<String> REQUEST_DECISION = declare(ProcessVariable.code("requestDecision"));
    public static final ProcessVariable<String> BREACH_ID = declare(ref("breachId"));
    public static final ProcessVariable<String> BREACH_REPORT_DUE = declare(ProcessVariable.date("breachReportDue"));
    public static final ProcessVariable<Boolean> TELL_OF_BREACH = declare(ProcessVariable.flag("tellOfBreach"));
    public static final ProcessVariable<String> FIXED_CLOCK = declare(ProcessVariable.code("fixedClock"));
    public static final ProcessVariable<String> FIXED_CLOCK_END = declare(ProcessVariable.date("fixedClockEnd"));
    public static final ProcessVariable<String> FIXED_CLOCK_DUE = declare(ProcessVariable.date("fixedClockDue"));
    public static final ProcessVariable<String> FIXED_CLOCK_ACTED = declare(ProcessVariable.date("fixedClockActed"));
    public static final ProcessVariable<Boolean> FIXED_CLOCK_OVER = declare(ProcessVariable.flag("fixedClockOver"));
    public static final ProcessVariable<String> CLOCK_ACTOR = declare(ProcessVariable.code("clockActor"));

    public static final ProcessVariable<Boolean> ALARM_LIST_DONE = declare(ProcessVariable.flag("alarmListDone"));
    public static final ProcessVariable<Integer> ALARM_ROUND = declare(ProcessVariable.number("alarmRound"));
    public static final ProcessVariable<Boolean> SUICIDE_CARE = declare(ProcessVariable.flag("suicideCare"));
    public static final ProcessVariable<Boolean> PLACE_WITHOUT_CONSENT =
            declare(ProcessVariable.flag("placeWithoutConsent"));
    public static final ProcessVariable<String> SHELTER_PROPOSAL = declare(ProcessVariable.code("shelterProposal"));
    public static final ProcessVariable<String> URGENT_SERVICE = declare(ProcessVariable.code("urgentService"));
    public static final ProcessVariable<String> URGENT_SERVICES = declare(ProcessVariable.codes("urgentServices"));
    public static final ProcessVariable<String> PROTECTION_NEED = declare(ProcessVariable.code("protectionNeed"));
    public static final ProcessVariable<String> MESSAGE_ID = declare(ProcessVariable.text("messageId", "[0-9]{1,19}"));
    public static final ProcessVariable<String> MESSAGE_DECISION = declare(ProcessVariable.code("messageDecision"));

    public static final ProcessVariable<String> CONSENT_BASIS = declare(ProcessVariable.code("consentBasis"));
    public static final ProcessVariable<Boolean> MINOR_CONSENT_SETTLED =
            declare(ProcessVariable.flag("minorConsentSettled"));
    public static final ProcessVariable<String> BEST_INTEREST_DECISION =
            declare(ProcessVariable.code("bestInterestDecision"));
    public static final ProcessVariable<Boolean> AWAY_FROM_HOME = declare(ProcessVariable.flag("awayFromHome"));
    public static final ProcessVariable<String> RETURN_DECISION = declare(ProcessVariable.code("returnDecision"));
    public static final ProcessVariable<Integer> RETURN_CHECKS = declare(ProcessVariable.number("returnChecks"));
    public static final ProcessVariable<String> CONFERENCE_BASIS = declare(ProcessVariable.code("conferenceBasis"));
    public static final ProcessVariable<String> VERIFICATION_RESULT =
            declare(ProcessVariable.code("verificationResult"));

    public static final ProcessVariable<String> FORUM_ID = declare(ProcessVariable.code("forumId"));
    public static final ProcessVariable<String> FORUM_LAST_DAY = declare(ProcessVariable.date("forumLastDay"));
    public static final ProcessVariable<String> FORUM_MEETING_ON = declare(ProcessVariable.date("forumMeetingOn"));
    public static final ProcessVariable<String> FORUM_INVITE_ON = declare(ProcessVariable.date("forumInviteOn"));
    public static final ProcessVariable<String> FORUM_ISSUES = declare(ProcessVariable.codes("forumIssues"));
    public static final ProcessVariable<String> FORUM_ISSUE = declare(ProcessVariable.code("forumIssue"));
    public static final ProcessVariable<String> SURVEY_ID =
            declare(ProcessVariable.text("surveyId", "SURVEY_[0-9]{4}_[0-9]{2}"));
    public static final ProcessVariable<String> SURVEY_CLOSES_ON = declare(ProcessVariable.date("surveyClosesOn"));
    public static final ProcessVariable<Boolean> SURVEY_COMPLETE = declare(ProcessVariable.flag("surveyComplete"));
    public static final ProcessVariable<String> FIELDWORK_CHOICE = declare(ProcessVariable.code("fieldworkChoice"));
    public static final ProcessVariable<Boolean> RESULTS_PUBLISHED = declare(ProcessVariable.flag("resultsPublished"));
    public static final ProcessVariable<String> MEETING_HELD = declare(ProcessVariable.code("meetingHeld"));
    public static final ProcessVariable<Integer> FORUM_MEMBERS = declare(ProcessVariable.number("forumMembers"));
    public static final ProcessVariable<Integer> MEMBERS_PRESENT = declare(ProcessVariable.number("membersPresent"));
    public static final ProcessVariable<Integer> WOMEN_PRESENT = declare(ProcessVariable.number("womenPresent"));
    public static final ProcessVariable<Boolean> QUORUM_MET = declare(ProcessVariable.flag("quorumMet"));
    public static final ProcessVariable<Boolean> INDIVIDUAL_CASE = declare(ProcessVariable.flag("individualCase"));
    public static final ProcessVariable<Boolean> PRIVATE_CONSENT = declare(ProcessVariable.flag("privateConsent"));
    public static final ProcessVariable<String> HANDOVER_ANSWER = declare(ProcessVariable.code("handoverAnswer"));
    public static final ProcessVariable<String> FORUM_SOLUTION_DUE = declare(ProcessVariable.date("forumSolutionDue"));
    public static final ProcessVariable<String> VERIFIED_RESULT = declare(ProcessVariable.code("verifiedResult"));
    public static final ProcessVariable<Integer> MONTHS_CARRIED = declare(ProcessVariable.number("monthsCarried"));
    public static final ProcessVariable<String> DIRECTOR_DECISION = declare(ProcessVariable.code("directorDecision"));

    public static final ProcessVariable<String> REPORT_MONTH =
            declare(ProcessVariable.text("reportMonth", "[0-9]{4}-[0-9]{2}"));
    public static final ProcessVariable<Integer> QUALITY_FINDINGS = declare(ProcessVariable.number("qualityFindings"));
    public static final ProcessVariable<String> QUALITY_DECISION = declare(ProcessVariable.code("qualityDecision"));
    public static final ProcessVariable<String> FIGURES_DECISION = declare(ProcessVariable.code("figuresDecision"));
    public static final ProcessVariable<Boolean> RELEASE_SIGNED = declare(ProcessVariable.flag("releaseSigned"));
    public static final ProcessVariable<String> UNSIGNED_DECISION = declare(ProcessVariable.code("unsignedDecision"));
    public static final ProcessVariable<Boolean> EXPORT_ASKED = declare(ProcessVariable.flag("exportAsked"));
    public static final ProcessVariable<Boolean> EXPORT_GRANTED = declare(ProcessVariable.flag("exportGranted"));
    public static final ProcessVariable<String> VOLUNTEER_ROLL =
            declare(ProcessVariable.text("volunteerRoll", "VR_[0-9]{2}_[0-9A-Z]{6}"));
    public static final ProcessVariable<String> VOLUNTEER_AGE = declare(ProcessVariable.code("volunteerAge"));
    public static final ProcessVariable<Boolean> GUARDIAN_AGREED = declare(ProcessVariable.flag("guardianAgreed"));
    public static final ProcessVariable<String> VOLUNTEER_DECISION = declare(ProcessVariable.code("volunteerDecision"));
    public static final ProcessVariable<Boolean> CODE_SIGNED = declare(ProcessVariable.flag("codeSigned"));
    public static final ProcessVariable<Boolean> BADGE_GIVEN = declare(ProcessVariable.flag("badgeGiven"));
    public static final ProcessVariable<String> REVIEW_CHOICE = declare(ProcessVariable.code("reviewChoice"));
    public static final ProcessVariable<String> VISIT_NUMBER =
            declare(ProcessVariable.text("visitNumber", "VS_[0-9]{2}_[0-9A-Z]{6}"));
    public static final ProcessVariable<Boolean> VISIT_FROM_CASE = declare(ProcessVariable.flag("visitFromCase"));
    public static final ProcessVariable<Boolean> VISIT_AGREED = declare(ProcessVariable.flag("visitAgreed"));
    public static final ProcessVariable<String> VISIT_OUTCOME = declare(ProcessVariable.code("visitOutcome"));
    public static final ProcessVariable<String> VISIT_REMIND_ON = declare(ProcessVariable.date("visitRemindOn"));
    public static final ProcessVariable<String> VISIT_LAST_DAY = declare(ProcessVariable.date("visitLastDay"));
    public static final ProcessVariable<Boolean> VISITORS_TO_TELL = declare(ProcessVariable.flag("visitorsToTell"));
    public static final ProcessVariable<String> HONOUR_NUMBER =
            declare(ProcessVariable.text("honourNumber", "HN_[0-9]{2}_[0-9A-Z]{6}"));
    public static final ProcessVariable<String> HONOUR_CHECK = declare(ProcessVariable.code("honourCheck"));
    public static final ProcessVariable<Boolean> HONOUR_APPROVED = declare(ProcessVariable.flag("honourApproved"));
    public static final ProcessVariable<Boolean> PUBLISH_CONSENT = declare(ProcessVariable.flag("publishConsent"));
    public static final ProcessVariable<String> EVENT_DECISION = declare(ProcessVariable.code("eventDecision"));
    public static final ProcessVariable<String> EVENT_HELD = declare(ProcessVariable.code("eventHeld"));
    public static final ProcessVariable<String> EVENT_DAY = declare(ProcessVariable.date("eventDay"));
    public static final ProcessVariable<String> EVENT_REMIND_ON = declare(ProcessVariable.date("eventRemindOn"));
    public static final ProcessVariable<String> EVENT_GIVEN_UP_ON = declare(ProcessVariable.date("eventGivenUpOn"));
    public static final ProcessVariable<Boolean> BUDGET_AGREED = declare(ProcessVariable.flag("budgetAgreed"));
    public static final ProcessVariable<Integer> CERTIFICATES = declare(ProcessVariable.number("certificates"));
    public static final ProcessVariable<Boolean> INITIATIVE_GOES_ON = declare(ProcessVariable.flag("initiativeGoesOn"));
    public static final ProcessVariable<Boolean> ANOTHER_WORKSHOP = declare(ProcessVariable.flag("anotherWorkshop"));

    private Variables() {}

    /** All declared variables by name. */
    public static Map<String, ProcessVariable<?>> all() {
        return Collections.unmodifiableMap(ALL);
    }

    private static ProcessVariable<String> level(String name) {
        return ProcessVariable.text(name, "UNKNOWN|NONE|LOW|MEDIUM|HIGH|IMMINENT");
    }

    private static ProcessVariable<String> ref(String name) {
        return ProcessVariable.text(name, "[A-Z0-9-]{1,40}");
    }

    private static <T> ProcessVariable<T> declare(ProcessVariable<T> variable) {
        ALL.put(variable.name(), variable);
        return variable;
    }
}
