package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Danger of the problems that have a short table instead of a questionnaire (dossier §4.8, §12.2 row 16). A problem without a
 * column is judged by the assessor: kidnapping is not NONE because no column names it.
 */
@Component
public class SimpleLevel {

    private static final List<String> NO_SIGNS = List.of();
    private static final List<String> LOSS = List.of("siSuicidal", "siDestitute", "siAlone", "siNoCarer", "siVisit");
    private static final Map<String, List<String>> ASKED_ABOUT = Map.of(
            "NEIGH",
            List.of("siWeapon", "siInjury", "siThreatToKill", "siFeud", "siRepeated", "siNeighWords"),
            "SCHOOL",
            List.of(
                    "siWeapon",
                    "siHospitalInjury",
                    "siSexual",
                    "siDrugGang",
                    "siSuicidal",
                    "siBruises",
                    "siTeacherBeating",
                    "siBullying",
                    "siSchoolQuarrel"),
            "RUNAWAY",
            List.of("siHonourThreat", "siSearched", "siUnsafeSleep", "siSafeRelatives"),
            "DISP",
            List.of("siWeapon", "siHostTension", "siEviction", "siNoShelter", "siNoPapers", "siInfoOnly"),
            "LOSS",
            LOSS,
            "TERR",
            LOSS,
            "ELDER",
            LOSS,
            "FAM",
            List.of("siCustodyByForce", "siFamQuarrel"));
    private static final Set<String> JUDGED = Set.of("KIDN", "JUV", "TRUANCY", "MORAL", "OTHER");
    private static final String JUDGED_LEVEL = "judgedLevel";

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    SimpleLevel(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /** @param answers problemTypes, isMinor, the signs si…, siEvictionDays (0 if unknown), judgedLevel, judgementIncomplete */
    public ToolScore assess(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        Collection<String> problems = given.codes("problemTypes");
        boolean incomplete = incomplete(given, problems);
        return Stream.concat(problems.stream(), Stream.of("NONE"))
                .map(problem -> decide(given, problem, incomplete))
                .max(Comparator.comparing(ToolScore::level))
                .orElseThrow();
    }

    private ToolScore decide(Answers given, String problem, boolean incomplete) {
        List<String> signs = ASKED_ABOUT.getOrDefault(problem, NO_SIGNS);
        Map<String, Object> row = decisions.evaluateOne(
                "simple_level",
                Facts.with("problemType", problem)
                        .and("isMinor", given.yes("isMinor"))
                        .and("yes", Signs.yes(given, signs))
                        .and("unknown", Signs.unknown(given, signs))
                        .and("siEvictionDays", given.numberOrNull("siEvictionDays"))
                        .and(JUDGED_LEVEL, given.code(JUDGED_LEVEL, "UNKNOWN"))
                        .and("incomplete", incomplete)
                        .map());
        return ToolScore.of(
                RiskTool.SIMPLE, RiskLevel.valueOf((String) row.get("level")), incomplete, (String) row.get("reason"));
    }

    private boolean incomplete(Answers given, Collection<String> problems) {
        boolean judged = problems.stream().anyMatch(JUDGED::contains);
        if (judged
                && (!given.answered(JUDGED_LEVEL)
                        || !given.answer("judgementIncomplete", Answers.NO).equals(Answers.NO))) {
            return true;
        }
        // Each problem on its own: many answers about one may not hide that nothing is known about the other.
        return problems.stream()
                .filter(problem -> !problem.equals("RUNAWAY") || !given.yes("isMinor"))
                .map(problem -> ASKED_ABOUT.getOrDefault(problem, NO_SIGNS))
                .anyMatch(signs -> completeness.lacking(
                        signs.size(), Signs.unknown(given, signs).size()));
    }
}
