package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Level of domestic violence (dossier §4.1c and d, §12.2 rows 7 and 8, §12.4 row 23) from Danger Assessment, DASH, local flags
 * and a few plain answers.
 */
@Component
public class DvLevel {

    /** Added to the reasons when the accused drinks or takes drugs (§12.2 row 13); it chooses no tool. */
    static final String ACCUSED_USES_SUBSTANCES = "ACCUSED_USES_SUBSTANCES";

    private static final List<String> FLAGS = List.of(
            "f_injury_now",
            "f_threat_24h",
            "f_strangle",
            "f_honour",
            "f_forced_marriage",
            "f_searched",
            "f_selfburn",
            "f_locked",
            "f_armed_role",
            "f_sep_recent",
            "f_inlaws");
    private static final Map<String, String> FLAGS_SET_BY_ITEMS = Map.of("da10", "f_strangle", "da02", "f_armed_role");

    private final PrivateDecisions decisions;
    private final DangerAssessment dangerAssessment;
    private final Dash dash;
    private final Completeness completeness;

    DvLevel(PrivateDecisions decisions, DangerAssessment dangerAssessment, Dash dash, Completeness completeness) {
        this.decisions = decisions;
        this.dangerAssessment = dangerAssessment;
        this.dash = dash;
        this.completeness = completeness;
    }

    /**
     * @param score level, completeness and reasons
     * @param flags the flags answered Y, and those that items set
     */
    public record Result(
            ToolScore score, DangerAssessment.Result dangerAssessment, Dash.Result dash, Set<String> flags) {}

    /**
     * @param answers everything that {@link DangerAssessment} and {@link Dash} read; the flags f_…; f_honour_meeting,
     *     marriageDays, perpHasAccess, fearNow, violence12m, onlyVerbal
     */
    public Result assess(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        DangerAssessment.Result da = dangerAssessment.score(answers);
        Dash.Result dashResult = dash.score(answers);
        Set<String> flags = flags(given);
        Set<String> effects = effects(given, flags);
        boolean incomplete = da.incomplete() || dashResult.incomplete() || tooManyFlagsUnknown(given);
        Map<String, Object> row = decisions.evaluateOne(
                "dv_level",
                Facts.with("flagEffect", gravest(effects))
                        .and("perpHasAccess", given.answer("perpHasAccess"))
                        .and("daBand", da.band())
                        .and("dashBand", dashResult.band())
                        .and("da06", given.answer("da06"))
                        .and("da05", given.answer("da05"))
                        .and("violence12m", given.answer("violence12m"))
                        .and("onlyVerbal", given.answer("onlyVerbal"))
                        .and("fearNow", given.answer("fearNow"))
                        .and("incomplete", incomplete)
                        .and("plusOne", effects.contains("PLUS_ONE"))
                        .map());
        return new Result(score(given, row, incomplete), da, dashResult, flags);
    }

    private static ToolScore score(Answers given, Map<String, Object> row, boolean incomplete) {
        ToolScore score = ToolScore.of(
                RiskTool.DV, RiskLevel.valueOf((String) row.get("level")), incomplete, (String) row.get("reason"));
        if (!given.yes("da11") && !given.yes("da12")) {
            return score;
        }
        List<String> reasons = new ArrayList<>(score.reasons());
        reasons.add(ACCUSED_USES_SUBSTANCES);
        return new ToolScore(score.tool(), score.level(), incomplete, reasons);
    }

    private static Set<String> flags(Answers given) {
        Set<String> flags = FLAGS.stream().filter(given::yes).collect(Collectors.toCollection(TreeSet::new));
        FLAGS_SET_BY_ITEMS.forEach((item, flag) -> {
            if (given.yes(item)) {
                flags.add(flag);
            }
        });
        return flags;
    }

    private Set<String> effects(Answers given, Collection<String> flags) {
        return decisions
                .evaluate(
                        "dv_local_flags",
                        Facts.with("flags", List.copyOf(flags))
                                .and("f_honour_meeting", given.answer("f_honour_meeting"))
                                .and("marriageDays", given.numberOrNull("marriageDays"))
                                .map())
                .stream()
                .map(row -> (String) row.get("effect"))
                .collect(Collectors.toSet());
    }

    private static String gravest(Set<String> effects) {
        if (effects.contains("IMMINENT")) {
            return "IMMINENT";
        }
        return effects.contains("HIGH") ? "HIGH" : "NONE";
    }

    private boolean tooManyFlagsUnknown(Answers given) {
        List<String> asked = FLAGS.stream().filter(given::answered).toList();
        return completeness.lacking(
                asked.size(), asked.stream().filter(given::unknown).count());
    }
}
