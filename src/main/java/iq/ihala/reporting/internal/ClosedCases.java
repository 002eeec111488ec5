package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.casefile.Countable;
import iq.ihala.reporting.EarlierCase;
import iq.ihala.reporting.EarlierMonths;
import iq.ihala.reporting.Split;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I11, I18, I19, I20 and I36: the cases that were closed in the month; one that was closed twice in it counts once. */
@Component
@Order(5)
class ClosedCases implements Group {

    private static final List<String> LEVELS = List.of("NONE", "LOW", "MEDIUM", "HIGH", "IMMINENT");
    private static final Set<String> FAMILY = Set.of("DV", "FAM");
    private static final Duration SOON = Duration.ofDays(90);

    /** All of whose 90 days are over at the end of the month. */
    private static final int MONTHS_TO_REOPEN = 3;

    private final JdbcClient jdbc;
    private final Agreed agreed;
    private final ObjectProvider<EarlierMonths> earlier;

    ClosedCases(JdbcClient jdbc, Agreed agreed, ObjectProvider<EarlierMonths> earlier) {
        this.jdbc = jdbc;
        this.agreed = agreed;
        this.earlier = earlier;
    }

    private record Closed(
            String number,
            LocalDateTime openedAt,
            LocalDateTime closedAt,
            String reason,
            LocalDateTime reopenedAt,
            String firstLevel,
            String lastLevel,
            int referrals) {

        static Closed of(EarlierCase one) {
            return new Closed(
                    null,
                    Month.utc(one.openedAt()),
                    Month.utc(one.closedAt()),
                    one.reason(),
                    null,
                    one.level(),
                    one.lastLevel(),
                    one.referrals());
        }
    }

    private record Known(Closed one, Countable codes) {}

    @Override
    public void add(Month month, Cells cells) {
        List<One> all = new ArrayList<>();
        List<One> durations = new ArrayList<>();
        List<One> referrals = new ArrayList<>();
        List<One> shifts = new ArrayList<>();
        List<One> lower = new ArrayList<>();
        List<One> family = new ArrayList<>();
        for (Known each : known(month)) {
            Closed one = each.one();
            long days = Duration.between(one.openedAt(), one.closedAt()).toDays();
            Map<Split, String> codes = new HashMap<>();
            codes.put(Split.BUCKET, Buckets.duration(days));
            codes.put(Split.REASON, one.reason());
            Agreed.put(codes, Split.FIRST_LEVEL, one.firstLevel());
            Agreed.put(codes, Split.LAST_LEVEL, one.lastLevel());
            Countable of = each.codes();
            One row = Agreed.one(of, codes);
            all.add(row);
            durations.add(row.value(days));
            referrals.add(row.value(one.referrals()));
            shifts.add(row);
            if (one.firstLevel() != null) {
                lower.add(row.yes(LEVELS.indexOf(one.lastLevel()) < LEVELS.indexOf(one.firstLevel())));
            }
            if (of != null && of.problem() != null && FAMILY.contains(of.problem())) {
                family.add(row.value(days));
            }
        }
        cells.means(I11, "PER_CASE", referrals, Cells.LEAST_OF_MEDIAN, Split.PROBLEM);
        cells.counts(I18, "CLOSED", all, Table.by(Split.BUCKET));
        cells.medians(I18, "DURATION", durations, Split.PROBLEM);
        cells.counts(I19, "CLOSED", all, Table.by(Split.REASON));
        reopened(month, cells);
        // The share of those whose risk became lower is a sum of cells of the matrix. So beside it stands only a matrix
        // that
        // hides nothing.
        Table matrix = Table.by(Split.FIRST_LEVEL, Split.LAST_LEVEL);
        boolean both = !Cells.tells(lower) || Cells.isOpen(shifts, matrix);
        cells.counts(I20, "CASES", shifts, both ? new Table[] {matrix} : new Table[0]);
        cells.shares(I20, "LOWER", lower, Split.PROBLEM);
        cells.medians(I36, "TURNAROUND", family);
    }

    private void reopened(Month month, Cells cells) {
        List<Known> closed = known(month.minus(MONTHS_TO_REOPEN));
        cells.shares(
                I19,
                "REOPENED",
                closed.stream()
                        .map(each -> Agreed.one(each.codes(), Map.of()).yes(soonAgain(each.one())))
                        .toList(),
                Split.PROBLEM);
    }

    private static boolean soonAgain(Closed one) {
        return one.reopenedAt() != null
                && !one.reopenedAt().isAfter(one.closedAt().plus(SOON));
    }

    private List<Known> known(Month month) {
        List<Closed> closed = closed(month);
        Map<String, Countable> codes =
                agreed.of(closed.stream().map(Closed::number).toList());
        List<Known> known = new ArrayList<>();
        closed.forEach(one -> known.add(new Known(one, codes.get(one.number()))));
        earlier.forEach(months ->
                months.closed(month.value()).forEach(one -> known.add(new Known(Closed.of(one), one.codes()))));
        return known;
    }

    private List<Closed> closed(Month month) {
        return jdbc.sql("select k.case_number, c.opened_at, k.closed_at, k.reason, k.reopened_at,"
                        + " (select o.level from risk_overall o where o.case_number = c.case_number order by o.id limit 1),"
                        + " (select o.level from risk_overall o where o.case_number = c.case_number"
                        + " order by o.id desc limit 1),"
                        + " (select count(*) from referral r where r.case_number = convert(c.case_number using ascii))"
                        + " from case_closing k join case_file c on c.case_number = k.case_number"
                        + " where k.closed_at >= :from and k.closed_at < :until and not exists (select 1"
                        + " from case_closing later where later.case_number = k.case_number"
                        + " and later.closed_at > k.closed_at and later.closed_at < :until)")
                .params(month.params())
                .query((row, place) -> new Closed(
                        row.getString(1),
                        row.getObject(2, LocalDateTime.class),
                        row.getObject(3, LocalDateTime.class),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8)))
                .list();
    }
}
