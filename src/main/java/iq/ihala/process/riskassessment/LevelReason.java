package iq.ihala.process.riskassessment;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.Overall;
import iq.ihala.risk.OverallRecorded;
import iq.ihala.risk.ToolResult;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Why the case has its level, in one sentence and general terms (dossier §4.10); for readers of risk answers only. */
@Component
public class LevelReason {

    /** What is not a modifier or floor but says that somebody judged. */
    private static final String REVIEWED = "REVIEWED";

    private final Assessments assessments;

    LevelReason(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Empty if nobody assessed the case yet. One or two statements. */
    public Optional<String> sentence(CaseNumber caseNumber) {
        return assessments.overall(caseNumber.value()).map(recorded -> sentence(caseNumber, recorded));
    }

    private String sentence(CaseNumber caseNumber, OverallRecorded recorded) {
        Overall overall = recorded.overall();
        String level = "المستوى «" + overall.level().arabic() + "»";
        if (overall.reasons().contains(REVIEWED) && !recorded.by().isEmpty()) {
            return level + " بقرار من راجع التقييم.";
        }
        String lifted = lifted(overall.reasons());
        return level + tool(caseNumber, overall) + (lifted.isEmpty() ? "" : "، ورُفع بسبب: " + lifted) + ".";
    }

    private String tool(CaseNumber caseNumber, Overall overall) {
        return assessments.results(caseNumber.value()).stream()
                .filter(result -> result.tool().driver().equals(overall.mainDriver()))
                .max(Comparator.comparing(ToolResult::level))
                .map(result -> " لأن أداة «" + result.tool().arabic() + "» أعطت «"
                        + result.level().arabic() + "»" + (result.incomplete() ? " وهي غير مكتملة" : ""))
                .orElse(" لأن الأدوات لم تجد خطراً أعلى");
    }

    private static String lifted(List<String> reasons) {
        return reasons.stream()
                .map(RiskSummary.WHAT_LIFTED::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("، "));
    }
}
