package iq.ihala.rights.internal;

import iq.ihala.rights.internal.PackagedForms.Field;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why something of the file is not on the person's paper. A paper can be found by whoever she fears, so what keeps her safe is
 * read to her at the centre instead; and nothing may lead to somebody else (adaptation A).
 */
enum LeftOut {
    SAFETY(
            "خطة السلامة وطريقة الاتصال وكلمة السر ومكان الإيواء: لا تُطبع حتى لا تقع في يد غيرك. يمكنك أن تقرأها/تقرئيها هنا."),
    THIRD_PERSON("أسماء أشخاص آخرين وأرقامهم: تُحفظ لحمايتهم."),
    PSYCH_NOTES("الملاحظات النفسية: تُسلَّم بعد موافقة المرشد/ة النفسي/ة، ويمكنك أن تطلبها/تطلبيها منه/ها."),
    STAFF_JUDGEMENT("ملاحظات العاملين بعضهم لبعض وقراراتهم الداخلية: يشرحها لك من يتابع حالتك."),
    NOT_KNOWN("أجوبة من استمارة تغيّرت بعد كتابتها: تُقرأ لك هنا عند الطلب.");

    private static final Set<String> KEEPS_HER_SAFE = Set.of(
            "callerIdentity",
            "childrenPlan",
            "codeWord",
            "dangerSignal",
            "documentsPlace",
            "exitPlan",
            "homeVisitAllowed",
            "messagesAllowed",
            "phonePlan",
            "phoneShared",
            "placesTried",
            "safeContactMethod",
            "safeDays",
            "safeHours",
            "safePhone",
            "safePlaceDetails",
            "safePlaceToGo",
            "stopGap",
            "stopWord",
            "warningSigns");

    private static final Set<String> SOMEBODY_ELSE = Set.of(
            "consentWitness",
            "contactPerson",
            "courtContact",
            "familyMember",
            "familyMemberPhone",
            "referredByName",
            "safePersonConsentWitness",
            "safePersonMayKnow",
            "safePersonName",
            "otherPartyPhone",
            "safePersonPhone",
            "whoMayAnswer");

    /** What another party said in private to a mediator: not hers to have. */
    private static final Set<String> SAID_BY_SOMEBODY_ELSE = Set.of("mediation-talks.talkSecondParty");

    private static final Set<String> AMONG_STAFF = Set.of(
            "case-conference.approveInvitation",
            "case-conference.holdConference",
            "case-conference.inviteConference",
            "case-plan.approvePlan",
            "closure.readBlockers",
            "closure.reviewClosure",
            "danger-alarm.acknowledgeAlarm",
            "follow-up.decideCannotReach",
            "follow-up.welfareCheck",
            "immediate-danger.approveOverride",
            "immediate-danger.assignCaseWorker",
            "immediate-danger.recordActions",
            "late-duty.confirmLateDuty",
            "late-duty.makeLateReport",
            "legal-advice.checkDuty",
            "mediation.checkAgreement",
            "mediation.checkLawful",
            "mediation.chooseMediator",
            "minor-protection.askJudge",
            "minor-protection.assessGuardian",
            "minor-protection.decideBestInterest",
            "options-talk.checkDutyToReport",
            "options-talk.confirmDutyToReport",
            "options-talk.makeMinimumReport",
            "person-died.checkDutyAfterDeath",
            "person-died.confirmDutyAfterDeath",
            "person-died.makeReportAfterDeath",
            "reception.allocateCounsellor",
            "referral-path.reopenCase",
            "risk-assessment.approveLowering",
            "risk-assessment.reviewRisk",
            "safe-place.approvePlace",
            "service-referral.phonePartner",
            "service-referral.phoneSilentPartner",
            "undelivered-message.resolveMessage");

    private static final Set<String> AMONG_STAFF_FIELDS = Set.of(
            "childNote",
            "dashJudgement",
            "dashJudgementReason",
            "drugNote",
            "followUpNote",
            "judgedLevel",
            "judgementIncomplete",
            "judgementReasons",
            "lessons",
            "offenceNote",
            "reminderNote",
            "traffickingNote",
            "tribeNote");

    private final String arabic;

    LeftOut(String arabic) {
        this.arabic = arabic;
    }

    String arabic() {
        return arabic;
    }

    /** Names of forms that are left out as a whole, for the test that they exist. */
    static Set<String> forms() {
        return Stream.of(AMONG_STAFF, SAID_BY_SOMEBODY_ELSE)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Names of fields that are left out, likewise. */
    static Set<String> fields() {
        return Stream.of(KEEPS_HER_SAFE, SOMEBODY_ELSE, AMONG_STAFF_FIELDS)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /**
     * Why this answer is not printed; empty if it is.
     *
     * @param field as the form knows it; null if it does not any more
     */
    static Optional<LeftOut> why(String form, Field field, boolean psychAgreed) {
        if (AMONG_STAFF.contains(form)) {
            return Optional.of(STAFF_JUDGEMENT);
        }
        if (SAID_BY_SOMEBODY_ELSE.contains(form)) {
            return Optional.of(THIRD_PERSON);
        }
        if (field == null || field.section().isEmpty()) {
            return Optional.of(NOT_KNOWN);
        }
        if (KEEPS_HER_SAFE.contains(field.key())) {
            return Optional.of(SAFETY);
        }
        if (SOMEBODY_ELSE.contains(field.key())) {
            return Optional.of(THIRD_PERSON);
        }
        if (AMONG_STAFF_FIELDS.contains(field.key())) {
            return Optional.of(STAFF_JUDGEMENT);
        }
        return !psychAgreed && field.section().equals("PSYCH_NOTES") ? Optional.of(PSYCH_NOTES) : Optional.empty();
    }
}
