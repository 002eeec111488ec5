package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.casefile.Countable;
import iq.ihala.reporting.ProcessHistory;
import iq.ihala.reporting.ProcessHistory.Span;
import iq.ihala.reporting.ProcessHistory.Step;
import iq.ihala.reporting.Split;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I10, I16 and I21: plans, follow-ups and the answer to imminent danger, as the engine's history tells them. */
@Component
@Order(3)
class Care implements Group {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Agreed agreed;
    private final ProcessHistory history;

    Care(JdbcClient jdbc, Agreed agreed, ProcessHistory history) {
        this.jdbc = jdbc;
        this.agreed = agreed;
        this.history = history;
    }

    @Override
    public void add(Month month, Cells cells) {
        if (!history.isWholeSince(month.begin())) {
            cells.missing(I10, I16, I21);
            return;
        }
        plans(month, cells);
        followUps(month, cells);
        cells.medians(
                I21,
                "TIME_TO_SAFETY",
                history.ended(Step.ROOM_SECURED, month.begin(), month.end()).stream()
                        .map(span -> One.of(true, Map.of())
                                .value(Duration.between(span.from(), span.to()).toMinutes()))
                        .toList());
    }

    /** A plan is approved if a yes came after its last writing. */
    private void plans(Month month, Cells cells) {
        Map<String, Instant> written = last(history.ended(Step.PLAN_WRITTEN, month.begin(), month.end()));
        Map<String, Instant> approved = last(history.ended(Step.PLAN_APPROVED, month.begin(), month.end()));
        cells.shares(
                I10,
                "APPROVED",
                written.entrySet().stream()
                        .map(plan -> One.of(true, Map.of())
                                .yes(approved.containsKey(plan.getKey())
                                        && !approved.get(plan.getKey()).isBefore(plan.getValue())))
                        .toList());
    }

    private static Map<String, Instant> last(List<Span> spans) {
        Map<String, Instant> last = new HashMap<>();
        spans.forEach(span ->
                last.merge(span.caseNumber().value(), span.to(), (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    private void followUps(Month month, Cells cells) {
        List<Span> done = history.ended(Step.FOLLOW_UP, month.begin(), month.end());
        List<String> numbers =
                done.stream().map(span -> span.caseNumber().value()).distinct().toList();
        Map<String, Countable> known = agreed.of(numbers);
        Map<String, String> levels = levels(numbers);
        Map<String, Integer> perCase = new HashMap<>();
        List<One> each = new ArrayList<>();
        for (Span span : done) {
            String number = span.caseNumber().value();
            perCase.merge(number, 1, Integer::sum);
            each.add(Agreed.one(known.get(number), Map.of(Split.LEVEL, levels.getOrDefault(number, One.UNKNOWN)))
                    .yes(span.onTime()));
        }
        cells.shares(I16, "ON_TIME", each, Split.LEVEL);
        cells.means(
                I16,
                "PER_CASE",
                perCase.values().stream()
                        .map(times -> One.of(true, Map.of()).value(times))
                        .toList(),
                Cells.LEAST_OF_MEDIAN);
    }

    private Map<String, String> levels(List<String> numbers) {
        Map<String, String> levels = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            jdbc.sql("select case_number, risk_level from case_file where case_number in (:numbers)")
                    .param("numbers", numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                    .query(row -> {
                        levels.put(row.getString(1), row.getString(2));
                    });
        }
        return levels;
    }
}
