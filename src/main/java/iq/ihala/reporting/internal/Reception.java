package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.casefile.Countable;
import iq.ihala.reporting.ProcessHistory;
import iq.ihala.reporting.ProcessHistory.Span;
import iq.ihala.reporting.ProcessHistory.Step;
import iq.ihala.reporting.Split;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I05 to I08: the wait at reception, and what people agreed to and took back. */
@Component
@Order(2)
class Reception implements Group {

    private final JdbcClient jdbc;
    private final Agreed agreed;
    private final ProcessHistory history;

    Reception(JdbcClient jdbc, Agreed agreed, ProcessHistory history) {
        this.jdbc = jdbc;
        this.agreed = agreed;
        this.history = history;
    }

    @Override
    public void add(Month month, Cells cells) {
        if (history.isWholeSince(month.begin())) {
            waits(month, cells);
        } else {
            cells.missing(I05, I06);
        }
        consents(month, cells);
    }

    private void waits(Month month, Cells cells) {
        List<Span> arrived = history.ended(Step.COUNSELLOR_FREE, month.begin(), month.end());
        Map<String, Countable> known = agreed.of(
                arrived.stream().map(span -> span.caseNumber().value()).toList());
        cells.medians(
                I05,
                "WAIT",
                arrived.stream()
                        .map(span -> Agreed.one(
                                        known.get(span.caseNumber().value()),
                                        Map.of(Split.PREFERENCE, span.code() == null ? "NONE" : span.code()))
                                .value(Duration.between(span.from(), span.to()).toMinutes()))
                        .toList(),
                Split.PREFERENCE);
        women(month, arrived, cells);
    }

    private void women(Month month, List<Span> arrived, Cells cells) {
        Set<String> missing =
                new HashSet<>(jdbc.sql("select case_number from no_woman_available where at >= :from and at < :until")
                        .params(month.params())
                        .query(String.class)
                        .list());
        Set<String> wished = new HashSet<>(missing);
        arrived.stream()
                .filter(span -> "F".equals(span.code()))
                .forEach(span -> wished.add(span.caseNumber().value()));
        cells.shares(
                I06,
                "NOT_AVAILABLE",
                wished.stream()
                        .map(number -> One.of(true, Map.of()).yes(missing.contains(number)))
                        .toList());
    }

    private void consents(Month month, Cells cells) {
        // Who said no is nobody's split here: each kind of consent is a whole of its own.
        List<One> asked = jdbc.sql("select code, granted, count(*) from consent"
                        + " where decided_at >= :from and decided_at < :until group by code, granted")
                .params(month.params())
                .query((row, place) -> One.of(true, Map.of(Split.CONSENT, row.getString(1)))
                        .yes(!row.getBoolean(2))
                        .times(row.getLong(3)))
                .list();
        cells.sharesApart(I07, "REFUSED", asked, Split.CONSENT);
        List<One> withdrawn = new ArrayList<>();
        List<One> acted = new ArrayList<>();
        jdbc.sql("select recorded_at, coalesce(settled_at, told_at) from consent_withdrawal"
                        + " where recorded_at >= :from and recorded_at < :until")
                .params(month.params())
                .query(row -> {
                    One one = One.of(true, Map.of());
                    withdrawn.add(one);
                    LocalDateTime done = row.getObject(2, LocalDateTime.class);
                    if (done != null) {
                        acted.add(one.value(Duration.between(row.getObject(1, LocalDateTime.class), done)
                                        .toMinutes()
                                / 60.0));
                    }
                });
        cells.counts(I08, "WITHDRAWN", withdrawn);
        cells.medians(I08, "TIME_TO_ACT", acted);
    }
}
