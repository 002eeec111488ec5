package iq.ihala.process.mediation;

import java.util.Set;

/** Names of the diagram {@code mediation} that code needs (dossier §7.2). */
public final class MediationProcess {

    public static final String KEY = "mediation";

    static final String CHECK_LAWFUL = "mediation.checkLawful";
    static final String ASK_CONSENT = "mediation.askMediationConsent";
    static final String MEDIATE = "mediation.mediate";
    static final String EXPLAIN_REFUSAL = "mediation.explainRefusal";

    static final String NO = "NO";
    static final String STOPPED_SAFETY = "STOPPED_SAFETY";
    static final String NOT_ELIGIBLE = "NOT_ELIGIBLE";

    /** The step by which the decision's reason is kept, and its field. */
    static final String DECISION = "mediation.decideMediation";

    static final String REASON = "mediationReason";

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
