package iq.ihala.process.riskassessment;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.process.caseconference.Conferences;
import iq.ihala.process.clocks.CaseClocks;
import iq.ihala.process.common.SuicideRisk;
import iq.ihala.process.decision.OverallRisk.Result;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.Overall;
import iq.ihala.risk.RiskLevel;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Makes a level the level of the case: in the record, in the case file, for the diagram and for every open task. */
@Component
class LevelOfCase {

    private final Assessments assessments;
    private final CaseFiles caseFiles;
    private final CaseClocks clocks;
    private final SuicideRisk suicideRisk;
    private final Conferences conferences;

    LevelOfCase(
            Assessments assessments,
            CaseFiles caseFiles,
            CaseClocks clocks,
            SuicideRisk suicideRisk,
            Conferences conferences) {
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.clocks = clocks;
        this.suicideRisk = suicideRisk;
        this.conferences = conferences;
    }

    /** @param by user who decided; empty if the rules did */
    void becomes(DelegateExecution execution, Result result, String by) {
        CaseNumber caseNumber = RiskAnswers.caseNumber(execution);
        Overall overall = restrictedAsBefore(caseNumber, execution, result.overall());
        RiskLevel level = overall.level();
        assessments.recordOverall(caseNumber.value(), overall, by);
        caseFiles.recordLevel(caseNumber, level.name());
        caseFiles.restrict(caseNumber, overall.restricted());
        Variables.RISK_LEVEL.set(execution, level.name());
        Variables.RESTRICTED.set(execution, overall.restricted());
        Variables.CASE_CONFERENCE.set(execution, overall.caseConference());
        Variables.MEDIATION_PRECHECK.set(execution, overall.mediationAllowed());
        Variables.SAFETY_PLAN_REQUIRED.set(execution, result.safetyPlanRequired());
        Variables.INCOMPLETE.set(execution, result.incomplete());
        Variables.SUICIDE_CARE.set(execution, suicideRisk.needsCare(caseNumber));
        if (overall.caseConference() && !by.isEmpty()) {
            conferences.call(caseNumber, execution.getProcessInstanceId(), level);
        }
        clocks.follow(caseNumber, execution.getProcessInstanceId(), level);
    }

    /** While it is not known who the accused is, a restriction that stands is not lifted. */
    private Overall restrictedAsBefore(CaseNumber caseNumber, DelegateExecution execution, Overall overall) {
        if (overall.restricted() || !Variables.RESTRICTED.find(execution).orElse(false)) {
            return overall;
        }
        Map<String, Object> known = caseFiles.newestAnswers(caseNumber, Set.of("perpAffiliation"));
        boolean unknown = "UNKNOWN".equals(known.getOrDefault("perpAffiliation", "UNKNOWN"));
        return unknown
                ? new Overall(
                        overall.level(),
                        overall.mainDriver(),
                        true,
                        overall.caseConference(),
                        overall.mediationAllowed(),
                        overall.reasons())
                : overall;
    }
}
