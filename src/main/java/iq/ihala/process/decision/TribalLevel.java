package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Danger of a tribal or violent dispute (dossier §4.6, §12.2 row 14, §12.4 row 26). Forms know days, not hours: three days ago
 * may be within 72 hours, in two days may be within 48.
 */
@Component
public class TribalLevel {

    private static final List<String> QUESTIONS = List.of(
            "shotsFired",
            "ultimatum",
            "personHunted",
            "womenChildrenTarget",
            "truce",
            "talks",
            "newcomersTribe",
            "negotiator");
    private static final List<String> CHOICES = List.of("firearmsSeen", "deathsOrInjuries");
    private static final String NOT_KNOWN = "UNKNOWN";
    private static final String PRIOR_VIOLENCE = "priorViolence12m";

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    TribalLevel(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /**
     * @param answers firearmsSeen, shotsFired, shotsDate, deathsOrInjuries, settled, ultimatum, ultimatumEnd, truce, truceEnd,
     *     personHunted, womenChildrenTarget, talks, priorViolence12m, newcomersTribe, negotiator; dates as yyyy-mm-dd
     * @param today in Basra
     */
    public ToolScore assess(Map<String, Object> answers, LocalDate today) {
        Answers given = new Answers(answers);
        boolean incomplete = incomplete(given);
        Map<String, Object> row = decisions.evaluateOne(
                "tribal_level",
                Facts.with("shotsFired", given.answer("shotsFired"))
                        .and("shotsDays", negative(days(given, "shotsDate", today)))
                        .and("ultimatum", given.answer("ultimatum"))
                        .and("ultimatumDays", days(given, "ultimatumEnd", today))
                        .and("firearmsSeen", given.code("firearmsSeen", NOT_KNOWN))
                        .and("personHunted", given.answer("personHunted"))
                        .and("deathsOrInjuries", given.code("deathsOrInjuries", NOT_KNOWN))
                        .and("settled", given.answer("settled"))
                        .and("womenChildrenTarget", given.answer("womenChildrenTarget"))
                        .and("truce", given.answer("truce"))
                        .and("truceDays", days(given, "truceEnd", today))
                        .and("talks", given.answer("talks"))
                        .and(PRIOR_VIOLENCE, given.numberOrNull(PRIOR_VIOLENCE))
                        .and("newcomersTribe", given.answer("newcomersTribe"))
                        .and("negotiator", given.answer("negotiator"))
                        .and("incomplete", incomplete)
                        .map());
        return ToolScore.of(
                RiskTool.TRIBE, RiskLevel.valueOf((String) row.get("level")), incomplete, (String) row.get("reason"));
    }

    /** Days from today, or null if no day is known. */
    private static Double days(Answers given, String field, LocalDate today) {
        String day = given.code(field, "");
        if (day.length() < 10) {
            return null;
        }
        try {
            return (double) ChronoUnit.DAYS.between(today, LocalDate.parse(day.substring(0, 10)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Double negative(Double days) {
        return days == null ? null : Double.valueOf(-days);
    }

    private boolean incomplete(Answers given) {
        long unknown = Signs.unknown(given, QUESTIONS).size()
                + CHOICES.stream()
                        .filter(key -> given.code(key, NOT_KNOWN).equals(NOT_KNOWN))
                        .count()
                + (given.answered(PRIOR_VIOLENCE) ? 0 : 1);
        return completeness.lacking(QUESTIONS.size() + CHOICES.size() + 1L, unknown);
    }
}
