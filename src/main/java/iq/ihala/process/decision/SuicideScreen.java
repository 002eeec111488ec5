package iq.ihala.process.decision;

import static iq.ihala.process.decision.Answers.NO;
import static iq.ihala.process.decision.Answers.UNKNOWN;
import static iq.ihala.process.decision.Answers.YES;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Suicide danger: the two screening questions that everyone is asked, and the full C-SSRS screener (dossier §4.2, §12.1 rows 2
 * and 6, §12.2 row 10).
 */
@Component
public class SuicideScreen {

    private static final List<String> TWO_QUESTIONS = List.of("q1", "q2");
    private static final List<String> WITHOUT_THOUGHTS = List.of("q1", "q2", "q6");
    private static final List<String> ALL_QUESTIONS = List.of("q1", "q2", "q3", "q4", "q5", "q6");
    private static final String NOT_ASKED = "NOT_ASKED";

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    SuicideScreen(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /**
     * The tool that was filled in: {@link RiskTool#SUICIDE_SCREEN} or {@link RiskTool#SUICIDE_FULL}.
     *
     * @throws IllegalArgumentException for any other tool
     */
    public ToolScore score(RiskTool tool, Map<String, Object> answers) {
        return switch (tool) {
            case SUICIDE_SCREEN -> screen(answers);
            case SUICIDE_FULL -> full(answers);
            default -> throw new IllegalArgumentException("Not a suicide tool: " + tool);
        };
    }

    /** @param answers q1 and q2 */
    public ToolScore screen(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        Facts facts = Facts.with("q1", given.answer("q1")).and("q2", given.answer("q2"));
        for (String key : List.of("q3", "q4", "q5", "q6", "q6_3m", "attempt24h", "meansAtHand")) {
            facts.and(key, NO);
        }
        return decide(RiskTool.SUICIDE_SCREEN, given, TWO_QUESTIONS, facts.and("canPromiseSafetyTonight", NOT_ASKED));
    }

    /** @param answers q1 to q6, q6_3m, attempt24h, meansAtHand, canPromiseSafetyTonight */
    public ToolScore full(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        boolean skipped = given.no("q2");
        String untilQ5 = skipped ? NO : UNKNOWN;
        String q5 = given.answer("q5", untilQ5);
        String recent = given.answer("q6_3m", given.yes("q6") ? UNKNOWN : NO);
        Facts facts = Facts.with("q1", given.answer("q1"))
                .and("q2", given.answer("q2"))
                .and("q3", given.answer("q3", untilQ5))
                .and("q4", given.answer("q4", untilQ5))
                .and("q5", q5)
                .and("q6", given.answer("q6"))
                .and("q6_3m", recent)
                .and("attempt24h", given.answer("attempt24h", recent.equals(YES) ? UNKNOWN : NO))
                .and("meansAtHand", given.answer("meansAtHand"))
                .and("canPromiseSafetyTonight", given.answer("canPromiseSafetyTonight"));
        return decide(RiskTool.SUICIDE_FULL, given, skipped ? WITHOUT_THOUGHTS : ALL_QUESTIONS, facts);
    }

    private ToolScore decide(RiskTool tool, Answers given, List<String> asked, Facts facts) {
        boolean incomplete = completeness.lacking(
                asked.size(), asked.stream().filter(given::unknown).count());
        Map<String, Object> row = decisions.evaluateOne(
                "suicide_level", facts.and("incomplete", incomplete).map());
        return ToolScore.of(tool, RiskLevel.valueOf((String) row.get("level")), incomplete, (String) row.get("reason"));
    }
}
