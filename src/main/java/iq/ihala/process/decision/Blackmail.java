package iq.ihala.process.decision;

import static iq.ihala.process.decision.Answers.NO;
import static iq.ihala.process.decision.Answers.UNKNOWN;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Danger of electronic blackmail (dossier §4.4, §12.2 row 12). */
@Component
public class Blackmail {

    private static final String NONE = "NONE";
    private static final List<String> QUESTIONS =
            List.of("sexualImages", "victimMinor", "familyKnows", "honourRisk", "accountTaken", "personalMaterial");
    private static final List<String> CHOICES = List.of("payment", "demandType", "perpKnown", "published");

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    Blackmail(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /**
     * @param answers deadlineGiven, deadlineHours (hours left; 0 or less if over or unknown), sexualImages, victimMinor, payment,
     *     demandType, perpKnown, familyKnows, honourRisk, published, accountTaken, personalMaterial
     * @param suicide level of the suicide tool; null if it is not known yet
     */
    public ToolScore assess(Map<String, Object> answers, RiskLevel suicide) {
        Answers given = new Answers(answers);
        boolean incomplete = incomplete(given);
        Map<String, Object> row = decisions.evaluateOne(
                "cyber_level",
                Facts.with("suicideLevel", suicide == null ? UNKNOWN : suicide.name())
                        .and("honourRisk", given.answer("honourRisk"))
                        .and("published", given.code("published", UNKNOWN))
                        .and("deadlineHours", deadlineHours(given))
                        .and("victimMinor", Minor.of(given))
                        .and("sexualImages", given.answer("sexualImages"))
                        .and("demandType", given.code("demandType", UNKNOWN))
                        .and("payment", given.code("payment", UNKNOWN))
                        // UNKNOWN is an answer here: a stranger.
                        .and("perpKnown", given.code("perpKnown", UNKNOWN))
                        .and("accountTaken", given.answer("accountTaken"))
                        .and("personalMaterial", given.answer("personalMaterial"))
                        .and("incomplete", incomplete)
                        .map());
        return ToolScore.of(
                RiskTool.CYBER, RiskLevel.valueOf((String) row.get("level")), incomplete, (String) row.get("reason"));
    }

    /** Hours left, or null for no deadline. A deadline of which nobody knows whether or when it ends counts as over. */
    private static Double deadlineHours(Answers given) {
        Double hours = given.numberOrNull("deadlineHours");
        if (hours != null) {
            return hours;
        }
        return given.answer("deadlineGiven", NO).equals(NO) ? null : Double.valueOf(0);
    }

    private boolean incomplete(Answers given) {
        long unknown = QUESTIONS.stream()
                        .filter(key -> key.equals("victimMinor") ? Minor.unknown(given) : given.unknown(key))
                        .count()
                + CHOICES.stream().filter(key -> !chosen(given, key)).count();
        return completeness.lacking(QUESTIONS.size() + CHOICES.size(), unknown);
    }

    private static boolean chosen(Answers given, String key) {
        String code = given.code(key, UNKNOWN);
        return !code.equals(UNKNOWN) && (key.equals("perpKnown") || !code.equals("UNKNOWN"));
    }
}
