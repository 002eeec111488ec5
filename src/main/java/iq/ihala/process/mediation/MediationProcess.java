package iq.ihala.process.mediation;

import java.util.Set;

/** Names of the diagrams {@code mediation} and {@code mediation-talks} that code needs (dossier §7.2). */
public final class MediationProcess {

    public static final String KEY = "mediation";
    public static final String TALKS = "mediation-talks";

    static final String CHECK_LAWFUL = "mediation.checkLawful";
    static final String ASK_CONSENT = "mediation.askMediationConsent";
    static final String CHOOSE_MEDIATOR = "mediation.chooseMediator";
    static final String TALK_FIRST = "mediation-talks.talkFirstParty";
    static final String TALK_SECOND = "mediation-talks.talkSecondParty";
    static final String MEDIATE = "mediation.mediate";
    static final String CHECK_AGREEMENT = "mediation.checkAgreement";
    static final String SIGN_AGREEMENT = "mediation.signAgreement";
    static final String BRING_TO_JUDGE = "mediation.bringToJudge";
    static final String EXPLAIN_REFUSAL = "mediation.explainRefusal";

    /** Ends a mediation at once, wherever in the case a danger was seen. */
    static final String STOPPED_MESSAGE = "MediationStopped";

    static final String YES = "YES";
    static final String NO = "NO";
    static final String AGREED = "AGREED";
    static final String PARTIAL = "PARTIAL";
    static final String ANOTHER_SESSION = "ANOTHER_SESSION";
    static final String STOPPED_SAFETY = "STOPPED_SAFETY";
    static final String NOT_ELIGIBLE = "NOT_ELIGIBLE";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String CASE_ENDED = "CASE_ENDED";

    /** What a party answers in private. */
    static final String AGREES = "AGREES";

    static final String DANGER = "DANGER";

    /** The step by which the decision's reason is kept, and its field. */
    static final String DECISION = "mediation.decideMediation";

    static final String REASON = "mediationReason";

    static final String TRUCE_END = "truceEnd";

    /** The answers of the case file on which the decision rests: the gates of the talk, and what the risk tools heard. */
    public static final Set<String> FACTS = Set.of(
            "wantsMediation",
            "mediationMatter",
            "sexualViolence",
            "minorInViolence",
            "trafficking",
            "forcedMarriage",
            "medicalInjury",
            "weaponUsed",
            "womanOrChildThreatened",
            "publicFelony",
            "fearOrPressure",
            "powerGap",
            "problemTypes",
            "f_forced_marriage",
            "f_injury_now",
            "da05",
            "fearNow",
            "da09",
            "womenChildrenTarget");

    private MediationProcess() {}
}
