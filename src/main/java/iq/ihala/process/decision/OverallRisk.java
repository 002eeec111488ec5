package iq.ihala.process.decision;

import iq.ihala.risk.Overall;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The overall level of a case (dossier §4.10, §12.2 row 17): the gravest tool, one step up if anything lifts it, a floor, and
 * what follows from the level.
 */
@Component("overallRiskRules")
public class OverallRisk {

    private static final String NONE = "NONE";

    private final PrivateDecisions decisions;
    private final Dash dash;

    OverallRisk(PrivateDecisions decisions, Dash dash) {
        this.decisions = decisions;
        this.dash = dash;
    }

    /**
     * @param incomplete at least one tool is
     * @param assignDue, reviewDue, reassessDue ISO durations of the level, as in response_times
     * @param followUpRhythm DAILY, WEEKLY, TWO_WEEKLY or MONTHLY
     */
    public record Result(
            Overall overall,
            boolean incomplete,
            boolean safetyPlanRequired,
            String assignDue,
            String reviewDue,
            String reassessDue,
            String followUpRhythm) {}

    /**
     * The level by the rules.
     *
     * @param results the newest result of each tool; the full suicide tool replaces the two questions
     * @param answers problemTypes, isMinor, perpAffiliation, pregnant (or pregnancy), disabilityDependence, aged60Alone,
     *     previousCase12m, dvPhysical12m, sexualImages, sexvHours, chSexualAbuse, and the DASH answers
     */
    public Result assess(List<ToolResult> results, Map<String, Object> answers) {
        Case assessed = new Case(effective(results), new Answers(answers), answers);
        RiskLevel base = assessed.gravest().map(ToolResult::level).orElse(RiskLevel.NONE);
        List<String> modifiers = modifiers(assessed);
        List<Map<String, Object>> floors = floors(assessed);
        RiskLevel floor = gravestFloor(floors);
        Set<String> duties = duties(assessed);

        boolean lifted = !modifiers.isEmpty();
        RiskLevel withoutFloor = level(row(duties, base, lifted, RiskLevel.NONE));
        Map<String, Object> row = row(duties, base, lifted, floor);

        List<String> reasons = new ArrayList<>();
        if (withoutFloor != base) {
            reasons.addAll(modifiers);
        }
        if (level(row) != withoutFloor) {
            floors.stream()
                    .filter(candidate -> candidate.get("floor").equals(floor.name()))
                    .map(candidate -> (String) candidate.get("reason"))
                    .forEach(reasons::add);
        }
        return result(assessed, row, reasons);
    }

    /** What follows from a level that a reviewer decided; driver and duties stay those of the case. */
    public Result atLevel(RiskLevel reviewed, List<ToolResult> results, Map<String, Object> answers) {
        Case assessed = new Case(effective(results), new Answers(answers), answers);
        return result(assessed, row(duties(assessed), reviewed, false, RiskLevel.NONE), List.of("REVIEWED"));
    }

    private record Case(List<ToolResult> results, Answers given, Map<String, Object> answers) {

        Optional<ToolResult> gravest() {
            return results.stream()
                    .min(Comparator.comparing(ToolResult::level).reversed().thenComparing(ToolResult::tool));
        }

        /** A case that nobody assessed is an unknown danger. */
        boolean incomplete() {
            return results.isEmpty() || results.stream().anyMatch(ToolResult::incomplete);
        }

        boolean minor() {
            return given.yes("isMinor");
        }

        boolean sexualViolence() {
            return given.codes("problemTypes").contains("SEXV");
        }

        /** Sexual abuse of a child asks for a conference also where the case is an adult's (dossier §4.10 point 4). */
        boolean childAbused() {
            return assessedBy(RiskTool.CHILD) && given.yes("chSexualAbuse");
        }

        boolean assessedBy(RiskTool tool) {
            return results.stream().anyMatch(result -> result.tool() == tool);
        }

        String levelOfSuicide() {
            return results.stream()
                    .filter(result -> result.tool().driver().equals(RiskTool.SUICIDE_FULL.driver()))
                    .map(result -> result.level().name())
                    .findFirst()
                    .orElse(NONE);
        }

        String sexualImages() {
            return assessedBy(RiskTool.CYBER) ? given.answer("sexualImages") : Answers.NO;
        }
    }

    private static List<ToolResult> effective(List<ToolResult> results) {
        boolean full = results.stream().anyMatch(result -> result.tool() == RiskTool.SUICIDE_FULL);
        return results.stream()
                .filter(result -> !full || result.tool() != RiskTool.SUICIDE_SCREEN)
                .toList();
    }

    private List<String> modifiers(Case assessed) {
        Answers given = assessed.given();
        long medium = assessed.results().stream()
                .filter(result -> result.level() == RiskLevel.MEDIUM)
                .count();
        return decisions
                .evaluate(
                        "overall_risk_modifiers",
                        Facts.with("mediumTools", medium)
                                .and("pregnant", given.yes("pregnant") || given.yes("pregnancy") ? "Y" : "N")
                                .and("disabilityDependence", given.answer("disabilityDependence"))
                                .and("aged60Alone", given.answer("aged60Alone"))
                                .and("perpAffiliation", given.code("perpAffiliation", "UNKNOWN"))
                                .and("previousCase12m", given.answer("previousCase12m"))
                                .map())
                .stream()
                .map(row -> (String) row.get("reason"))
                .toList();
    }

    private List<Map<String, Object>> floors(Case assessed) {
        return decisions.evaluate(
                "overall_risk_floors",
                Facts.with("dvPhysical12m", assessed.given().answer("dvPhysical12m"))
                        .and("sexualViolence", assessed.sexualViolence())
                        .and("sexvHours", assessed.given().numberOrNull("sexvHours"))
                        .and("sexualImages", assessed.sexualImages())
                        .and("isMinor", assessed.minor())
                        .and("incomplete", assessed.incomplete())
                        .map());
    }

    private static RiskLevel gravestFloor(List<Map<String, Object>> floors) {
        return floors.stream()
                .map(floor -> RiskLevel.valueOf((String) floor.get("floor")))
                .reduce(RiskLevel.NONE, RiskLevel::orGraver);
    }

    private Map<String, Object> row(Set<String> duties, RiskLevel base, boolean plusOne, RiskLevel floor) {
        return decisions.evaluateOne(
                "overall_risk",
                Facts.with("base", base.name())
                        .and("plusOne", plusOne)
                        .and("floor", floor.name())
                        .and("conferenceDuty", duties.contains("CASE_CONFERENCE"))
                        .and("planDuty", duties.contains("SAFETY_PLAN"))
                        .and("restrictedDuty", duties.contains("RESTRICTED"))
                        .map());
    }

    private Set<String> duties(Case assessed) {
        String dashBand = assessed.assessedBy(RiskTool.DV)
                ? dash.score(assessed.answers()).band()
                : DangerAssessment.NOT_ASKED;
        return decisions
                .evaluate(
                        "overall_risk_duties",
                        Facts.with("perpAffiliation", assessed.given().code("perpAffiliation", "UNKNOWN"))
                                .and("dashBand", dashBand)
                                .and("isMinor", assessed.minor() || assessed.childAbused())
                                .and("sexualViolence", assessed.sexualViolence() || assessed.childAbused())
                                .and("sexualImages", assessed.sexualImages())
                                .and("problemTypes", assessed.given().codes("problemTypes"))
                                .and("suicideLevel", assessed.levelOfSuicide())
                                .map())
                .stream()
                .map(row -> (String) row.get("duty"))
                .collect(Collectors.toSet());
    }

    private static RiskLevel level(Map<String, Object> row) {
        return RiskLevel.valueOf((String) row.get("riskLevel"));
    }

    private static Result result(Case assessed, Map<String, Object> row, List<String> reasons) {
        String driver = assessed.gravest()
                .filter(gravest -> gravest.level() != RiskLevel.NONE)
                .map(gravest -> gravest.tool().driver())
                .orElse(NONE);
        Overall overall = new Overall(
                level(row),
                driver,
                (Boolean) row.get("restricted"),
                (Boolean) row.get("caseConference"),
                (Boolean) row.get("mediationAllowed"),
                reasons);
        return new Result(
                overall,
                assessed.incomplete(),
                (Boolean) row.get("safetyPlanRequired"),
                (String) row.get("assignDue"),
                (String) row.get("reviewDue"),
                (String) row.get("reassessDue"),
                (String) row.get("followUpRhythm"));
    }
}
