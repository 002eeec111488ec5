package iq.ihala.process.riskassessment;

/** Names of the diagram {@code risk-assessment}. */
public final class RiskAssessmentProcess {

    public static final String KEY = "risk-assessment";

    static final String DOMESTIC_VIOLENCE_FORM = KEY + ".assessDomesticViolence";
    static final String SUICIDE_FORM = KEY + ".screenSuicide";
    static final String BLACKMAIL_FORM = KEY + ".assessBlackmail";
    static final String JUDGEMENT_FORM = KEY + ".judgeRisk";
    static final String REVIEW_FORM = KEY + ".reviewRisk";

    private RiskAssessmentProcess() {}
}
