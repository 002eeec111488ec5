package iq.ihala.process.riskassessment;

import iq.ihala.risk.RiskTool;

/** Names of the diagram {@code risk-tool}, which an assessment calls once for each tool. */
final class RiskToolProcess {

    static final String KEY = "risk-tool";

    static final String DOMESTIC_VIOLENCE_FORM = RiskAssessmentProcess.KEY + ".assessDomesticViolence";

    private RiskToolProcess() {}

    /** The form in which a tool is answered; forms keep the name of the assessment, as the stored answers do. */
    static String form(RiskTool tool) {
        return switch (tool) {
            case DV -> DOMESTIC_VIOLENCE_FORM;
            case SUICIDE_SCREEN, SUICIDE_FULL -> RiskAssessmentProcess.KEY + ".screenSuicide";
            case CHILD -> RiskAssessmentProcess.KEY + ".assessChild";
            case CYBER -> RiskAssessmentProcess.KEY + ".assessBlackmail";
            case DRUG -> RiskAssessmentProcess.KEY + ".assessDrugUse";
            case TRIBE -> RiskAssessmentProcess.KEY + ".assessTribalDispute";
            case TRAF -> RiskAssessmentProcess.KEY + ".assessTrafficking";
            case SIMPLE -> RiskAssessmentProcess.KEY + ".assessOtherProblems";
        };
    }
}
