package iq.ihala.reporting.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.reporting.ProcessHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Stands in the place of the engine, which has a test of its own: what a test writes down here has happened. */
@TestComponent
class WrittenHistory implements ProcessHistory {

    private final Map<Step, List<Span>> written = new EnumMap<>(Step.class);

    private boolean whole = true;

    void clear() {
        written.clear();
        whole = true;
    }

    void forget() {
        whole = false;
    }

    void write(Step step, String number, Instant from, Duration took, Duration allowed, String code) {
        written.computeIfAbsent(step, first -> new ArrayList<>())
                .add(new Span(
                        new CaseNumber(number),
                        from,
                        allowed == null ? null : from.plus(allowed),
                        from.plus(took),
                        code));
    }

    @Override
    public List<Span> ended(Step step, Instant from, Instant until) {
        return written.getOrDefault(step, List.of()).stream()
                .filter(span -> !span.to().isBefore(from) && span.to().isBefore(until))
                .toList();
    }

    @Override
    public boolean isWholeSince(Instant from) {
        return whole;
    }

    /** One hour to assign and a day to assess what is HIGH; three hours and three days otherwise. */
    @Override
    public Instant due(String clock, String level, Instant from) {
        boolean high = level.equals("HIGH");
        return from.plus(clock.equals("ASSIGN") ? Duration.ofHours(high ? 1 : 3) : Duration.ofDays(high ? 1 : 3));
    }
}
