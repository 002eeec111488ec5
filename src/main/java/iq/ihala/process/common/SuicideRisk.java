package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the suicide screen said last (dossier §4.2): HIGH and IMMINENT mean not alone, and a psychiatrist on the same day. */
@Component
public class SuicideRisk {

    private static final Set<RiskLevel> NEEDING_CARE = EnumSet.of(RiskLevel.HIGH, RiskLevel.IMMINENT);

    private final Assessments assessments;

    SuicideRisk(Assessments assessments) {
        this.assessments = assessments;
    }

    public boolean needsCare(CaseNumber caseNumber) {
        return assessments.results(caseNumber.value()).stream()
                .filter(result -> result.tool().driver().equals(RiskTool.SUICIDE_FULL.driver()))
                .map(ToolResult::level)
                .anyMatch(NEEDING_CARE::contains);
    }
}
