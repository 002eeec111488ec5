package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Danger of trafficking by the eleven ILO indicators and what makes it imminent (dossier §4.7, §12.2 row 15). */
@Component
public class TraffickingLevel {

    private static final List<String> EXPLOITATION = List.of("trSexual", "trBegging", "trOrgan");
    private static final List<String> URGENT = List.of("trHeldNow", "trSold", "trMoved");
    private static final List<String> STRONG = List.of("tiMovement", "tiViolence", "tiDocuments", "tiDebt");
    private static final List<String> OTHERS = List.of(
            "tiVulnerability", "tiDeception", "tiIsolation", "tiThreats", "tiWages", "tiConditions", "tiOvertime");
    private static final List<String> SIGNS = Stream.of(URGENT, EXPLOITATION, STRONG, OTHERS)
            .flatMap(List::stream)
            .toList();
    private static final String ACCESS = "trAccess";

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    TraffickingLevel(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /** @param answers the signs tr… and ti…, trMoveHours (0 if unknown), victimMinor or what tells the age, trAccess */
    public ToolScore assess(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        String minor = Minor.of(given);
        boolean incomplete = incomplete(given);
        Map<String, Object> row = decisions.evaluateOne(
                "traf_level",
                Facts.with("yes", Signs.yes(given, SIGNS))
                        .and("unknown", Signs.unknown(given, SIGNS))
                        .and("trMoveHours", given.numberOrNull("trMoveHours"))
                        .and("victimMinor", minor)
                        .and(ACCESS, given.answer(ACCESS))
                        .and("others", Signs.yes(given, OTHERS).size())
                        .and("incomplete", incomplete)
                        .map());
        return ToolScore.of(
                RiskTool.TRAF, RiskLevel.valueOf((String) row.get("level")), incomplete, (String) row.get("reason"));
    }

    private boolean incomplete(Answers given) {
        boolean accessAsked = EXPLOITATION.stream().anyMatch(sign -> !given.no(sign));
        long unknown = Signs.unknown(given, SIGNS).size()
                + (Minor.unknown(given) ? 1 : 0)
                + (accessAsked && given.unknown(ACCESS) ? 1 : 0);
        return completeness.lacking(SIGNS.size() + 1L + (accessAsked ? 1 : 0), unknown);
    }
}
