package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Danger to a child (dossier §4.3, §12.2 row 11): the gravest sign, and one step up in all for what makes it worse. */
@Component
public class ChildLevel {

    private static final List<String> SIGNS = List.of(
            "chLifeDanger",
            "chSevereInjury",
            "chHonourThreat",
            "chSuicidal",
            "chTraffickedNow",
            "chSexualAbuse",
            "chAbandoned",
            "chForcedMarriage",
            "chInjuryByCarer",
            "chUnaccompanied",
            "chWorstLabour",
            "chOrganisedBegging",
            "chRecruited",
            "chDisabledNeglected",
            "chCorporal",
            "chHurtOutside",
            "chNeglect",
            "chSchoolWork",
            "chWitness",
            "chBullying",
            "chRunawaySafe",
            "chParenting",
            "chDisability",
            "chDrugsInHome");
    private static final List<String> CLASSES = List.of("IMMINENT", "HIGH", "MEDIUM", "LOW");
    private static final Set<String> AGES = Set.of("UNDER_5", "5_8", "9_14", "15_17");
    private static final String LIFTED = "PLUS_ONE";
    private static final String ALONE = "NO_SAFE_ADULT";
    private static final String UNKNOWN_AGE = "UNKNOWN";

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    ChildLevel(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /**
     * @param answers the signs ch…, chPerpAccess, chAgeBand, chMarriageDays (0 if over or unknown), chSafeAdult
     * @param suicide what the suicide tool found for this child; null if it was asked of somebody else, or not yet
     */
    public ToolScore assess(Map<String, Object> answers, RiskLevel suicide) {
        Answers given = new Answers(answers);
        List<Map<String, Object>> signs = decisions.evaluate(
                "child_signs",
                Facts.with("yes", Signs.yes(given, SIGNS))
                        .and("unknown", Signs.unknown(given, SIGNS))
                        .and("suicideLevel", suicide == null ? UNKNOWN_AGE : suicide.name())
                        .and("chPerpAccess", given.answer("chPerpAccess"))
                        .and("chAgeBand", age(given))
                        .and("chMarriageDays", given.numberOrNull("chMarriageDays"))
                        .and("chSafeAdult", given.answer("chSafeAdult"))
                        .map());
        String gravest = CLASSES.stream()
                .filter(level -> !reasons(signs, level).isEmpty())
                .findFirst()
                .orElse("NONE");
        boolean incomplete = incomplete(given);
        Map<String, Object> row = decisions.evaluateOne(
                "child_level",
                Facts.with("gravest", gravest)
                        .and("lifted", !reasons(signs, LIFTED).isEmpty())
                        .and("noSafeAdult", !reasons(signs, ALONE).isEmpty())
                        .and("graveUnknown", !reasons(signs, "UNKNOWN").isEmpty())
                        .and("incomplete", incomplete)
                        .map());
        return new ToolScore(
                RiskTool.CHILD,
                RiskLevel.valueOf((String) row.get("level")),
                incomplete,
                told((String) row.get("reason"), gravest, signs, incomplete));
    }

    private static List<String> told(
            String reason, String gravest, List<Map<String, Object>> signs, boolean incomplete) {
        List<String> told = new ArrayList<>(
                switch (reason) {
                    case "SIGN" -> reasons(signs, gravest);
                    case "LIFTED", "LIFTED_ALONE" ->
                        Stream.of(reasons(signs, gravest), reasons(signs, LIFTED), reasons(signs, ALONE))
                                .flatMap(List::stream)
                                .collect(Collectors.toList());
                    default -> List.of(reason);
                });
        if (incomplete && !told.contains(ToolScore.INCOMPLETE)) {
            told.add(ToolScore.INCOMPLETE);
        }
        return told;
    }

    private static List<String> reasons(List<Map<String, Object>> signs, String effect) {
        return signs.stream()
                .filter(sign -> Objects.equals(sign.get("effect"), effect))
                .map(sign -> (String) sign.get("reason"))
                .toList();
    }

    private static String age(Answers given) {
        String band = given.code("chAgeBand", UNKNOWN_AGE);
        return AGES.contains(band) ? band : UNKNOWN_AGE;
    }

    private boolean incomplete(Answers given) {
        boolean accessAsked = !given.no("chSexualAbuse");
        long unknown = Signs.unknown(given, SIGNS).size()
                + (given.unknown("chSafeAdult") ? 1 : 0)
                + (age(given).equals(UNKNOWN_AGE) ? 1 : 0)
                + (accessAsked && given.unknown("chPerpAccess") ? 1 : 0);
        return completeness.lacking(SIGNS.size() + 2L + (accessAsked ? 1 : 0), unknown);
    }
}
