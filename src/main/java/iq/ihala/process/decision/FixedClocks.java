package iq.ihala.process.decision;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The clinical and legal clocks that run whatever the level: rows of the table {@code fixed_clocks} (dossier §3.1). */
@Component
public class FixedClocks {

    private static final String TABLE = "fixed_clocks";

    private final PrivateDecisions decisions;

    FixedClocks(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * One row.
     *
     * @param duration how long it runs; zero if its end is recorded, or counted in months by the legal module
     * @param remindBefore how long before the end a step opens, longest first; empty if another step sees to it
     * @param actor code of whose step it is: LAWYER or CASE_WORKER
     */
    public record FixedClock(Duration duration, List<Duration> remindBefore, String actor) {}

    /** @throws IllegalStateException if there is no such clock */
    public FixedClock of(String clock) {
        Map<String, Object> row = decisions.evaluateOne(TABLE, Map.of("clock", clock));
        List<Duration> before = Arrays.stream(((String) row.get("remindBefore")).split(","))
                .filter(text -> !text.isBlank())
                .map(Duration::parse)
                .toList();
        String duration = (String) row.get("duration");
        boolean counted = duration.startsWith("PT");
        return new FixedClock(counted ? Duration.parse(duration) : Duration.ZERO, before, (String) row.get("actor"));
    }
}
