package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a person is contacted next: by the case's level or by the suicide tool's, whichever comes first (dossier §12.2 row 10). */
@Component
public class FollowUpTimes {

    private final Deadlines deadlines;

    FollowUpTimes(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * @param lastContact the last contact, or for the first one the moment from which the case is followed
     * @param first whether nobody contacted the person yet
     * @param results the newest result of each tool
     */
    public Instant next(Instant lastContact, boolean first, RiskLevel level, List<ToolResult> results) {
        Instant byLevel = deadlines.from(lastContact, first ? "FIRST_FOLLOW_UP" : "FOLLOW_UP", level.name());
        return Stream.concat(
                        Stream.of(byLevel),
                        suicideLevel(results)
                                .map(suicide -> deadlines.from(lastContact, "SUICIDE_FOLLOW_UP", suicide.name())))
                .min(Comparator.naturalOrder())
                .orElse(byLevel);
    }

    /** The level of the suicide tool if it found a sign; the full tool replaces the two questions. */
    private static Stream<RiskLevel> suicideLevel(List<ToolResult> results) {
        return results.stream()
                .filter(result -> result.tool().driver().equals(RiskTool.SUICIDE_FULL.driver()))
                .max(Comparator.comparing(ToolResult::tool))
                .map(ToolResult::level)
                .filter(level -> level != RiskLevel.NONE)
                .stream();
    }
}
