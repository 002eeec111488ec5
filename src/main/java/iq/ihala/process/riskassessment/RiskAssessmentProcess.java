package iq.ihala.process.riskassessment;

/** Names of the diagram {@code risk-assessment}. */
public final class RiskAssessmentProcess {

    public static final String KEY = "risk-assessment";

    static final String REVIEW_FORM = KEY + ".reviewRisk";

    private RiskAssessmentProcess() {}
}
