package iq.ihala.process.riskassessment;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.OverallRecorded;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fact {@code riskSummary}: the danger in words. Numbers are never shown (dossier §4). */
@Component
class RiskSummary implements FormFact {

    private static final String NOT_ASSESSED = "لم تُقيَّم الخطورة بعد. ما لا يُعرف يُعامل كخطر.";

    static final Map<String, String> WHAT_LIFTED = Map.ofEntries(
            Map.entry("TWO_TOOLS_MEDIUM", "أكثر من خطر متوسط معاً"),
            Map.entry("PREGNANT", "حمل"),
            Map.entry("DEPENDENT_DISABILITY", "إعاقة مع اعتماد على الغير"),
            Map.entry("SIXTY_AND_ALONE", "ستون سنة فأكثر ويعيش وحده"),
            Map.entry("ARMED_PERPETRATOR", "المشكو منه من جهة مسلحة"),
            Map.entry("PREVIOUS_CASE", "حالة سابقة خلال سنة"),
            Map.entry("SEXV_120H", "عنف جنسي خلال 120 ساعة"),
            Map.entry("SEXV_TIME_UNKNOWN", "عنف جنسي لا يُعرف وقته"),
            Map.entry("SEXV", "عنف جنسي"),
            Map.entry("DV_PHYSICAL_12M", "عنف جسدي خلال سنة"),
            Map.entry("SEXUAL_IMAGES", "صور خاصة"),
            Map.entry("MINOR", "دون 18 سنة"),
            Map.entry("INCOMPLETE", "تقييم غير مكتمل"));

    private final Assessments assessments;

    RiskSummary(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String name() {
        return "riskSummary";
    }

    @Override
    public Object value(FactContext context) {
        String caseNumber = context.caseNumber().value();
        List<ToolResult> results = assessments.results(caseNumber);
        Optional<OverallRecorded> overall = assessments.overall(caseNumber);
        if (results.isEmpty() && overall.isEmpty()) {
            return NOT_ASSESSED;
        }
        return Stream.concat(
                        overall.stream().flatMap(RiskSummary::overallLines),
                        results.stream()
                                .filter(result -> !isReplaced(result, results))
                                .map(RiskSummary::line))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> overallLines(OverallRecorded recorded) {
        String lifted = recorded.overall().reasons().stream()
                .map(WHAT_LIFTED::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("، "));
        return Stream.of(
                        "المستوى العام: " + recorded.overall().level().arabic(),
                        recorded.by().isEmpty() ? "" : "راجعه المشرف",
                        lifted.isEmpty() ? "" : "ما رفعه: " + lifted,
                        recorded.overall().caseConference() ? "يلزم مؤتمر حالة" : "")
                .filter(line -> !line.isEmpty());
    }

    private static String line(ToolResult result) {
        String notes = Arrays.stream(result.reasons().split(",", -1))
                .map(ToolNotes::of)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("، "));
        return result.tool().arabic() + ": " + result.level().arabic()
                + (result.incomplete() ? " (غير مكتمل)" : "")
                + (notes.isEmpty() ? "" : " – " + notes);
    }

    /** The two questions say nothing once the full tool was answered. */
    private static boolean isReplaced(ToolResult result, List<ToolResult> results) {
        return result.tool() == RiskTool.SUICIDE_SCREEN
                && results.stream().anyMatch(other -> other.tool() == RiskTool.SUICIDE_FULL);
    }
}
