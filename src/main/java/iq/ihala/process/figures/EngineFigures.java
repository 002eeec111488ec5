package iq.ihala.process.figures;

import iq.ihala.process.decision.Deadlines;
import iq.ihala.reporting.ProcessHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the engine knows of ended steps, and what was kept of those that it forgot. */
@Component
class EngineFigures implements ProcessHistory {

    private final EndedSteps engine;
    private final KeptSteps kept;
    private final Deadlines deadlines;

    EngineFigures(EndedSteps engine, KeptSteps kept, Deadlines deadlines) {
        this.engine = engine;
        this.kept = kept;
        this.deadlines = deadlines;
    }

    @Override
    public List<Span> ended(Step step, Instant from, Instant until) {
        List<Span> all = new ArrayList<>(engine.of(step, from, until));
        Set<Span> known = Set.copyOf(all);
        kept.of(step, from, until).stream()
                .filter(span -> !known.contains(span))
                .forEach(all::add);
        return all;
    }

    @Override
    public boolean isWholeSince(Instant from) {
        return !from.isBefore(kept.since());
    }

    @Override
    public Instant due(String clock, String level, Instant from) {
        return deadlines.from(from, clock, level);
    }
}
