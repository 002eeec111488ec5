package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.casefile.Countable;
import iq.ihala.reporting.EarlierCase;
import iq.ihala.reporting.EarlierMonths;
import iq.ihala.reporting.ProcessHistory;
import iq.ihala.reporting.Split;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I01 to I04, I09 and I17: the cases that were opened in the month. Comes first: shares of new cases follow what I01 shows. */
@Component
@Order(1)
class NewCases implements Group {

    private static final Set<String> PLAN_BY_LEVEL = Set.of("MEDIUM", "HIGH", "IMMINENT");
    private static final Set<String> PLAN_BY_PROBLEM = Set.of("DV", "SUIC", "CYBER", "TRIBE");

    private final JdbcClient jdbc;
    private final Agreed agreed;
    private final ProcessHistory history;
    private final ObjectProvider<EarlierMonths> earlier;

    NewCases(JdbcClient jdbc, Agreed agreed, ProcessHistory history, ObjectProvider<EarlierMonths> earlier) {
        this.jdbc = jdbc;
        this.agreed = agreed;
        this.history = history;
        this.earlier = earlier;
    }

    private record Opened(
            String number,
            String channel,
            String level,
            Instant openedAt,
            Instant assignedAt,
            Instant assessedAt,
            boolean hasPlan) {

        static Opened of(EarlierCase one) {
            return new Opened(
                    null,
                    one.channel(),
                    one.level(),
                    one.openedAt(),
                    one.assignedAt(),
                    one.assessedAt(),
                    one.hasPlan());
        }
    }

    private record Known(Opened one, Countable codes) {}

    @Override
    public void add(Month month, Cells cells) {
        List<One> cases = new ArrayList<>();
        List<One> withSex = new ArrayList<>();
        List<One> assigned = new ArrayList<>();
        List<One> assessed = new ArrayList<>();
        List<One> planned = new ArrayList<>();
        List<One> delays = new ArrayList<>();
        List<One> dated = new ArrayList<>();
        for (Known each : known(month)) {
            Opened one = each.one();
            Countable codes = each.codes();
            One row = Agreed.one(codes, Map.of(Split.CHANNEL, one.channel(), Split.LEVEL, one.level()));
            cases.add(row);
            assigned.add(row.yes(inTime(one, one.assignedAt(), "ASSIGN")));
            assessed.add(row.yes(inTime(one, one.assessedAt(), "ASSESS")));
            if (needsPlan(one, codes)) {
                planned.add(row.yes(one.hasPlan()));
            }
            if (codes != null) {
                withSex.add(row.yes("FEMALE".equals(codes.sex())));
            }
            delay(codes, row, dated, delays);
        }
        cells.counts(
                I01,
                "CASES",
                cases,
                Table.by(Split.PROBLEM),
                Table.by(Split.SEX),
                Table.by(Split.AGE),
                Table.by(Split.DISPLACEMENT),
                Table.by(Split.DISTRICT),
                Table.by(Split.CHANNEL),
                Table.by(Split.LEVEL));
        // The sex of whoever did not agree to statistics is not known here, so the share is of those who did.
        cells.sharesOfSome(I02, "WOMEN", withSex, cases.size() - withSex.size(), Split.AGE);
        cells.shares(I03, "ON_TIME", assigned, Split.LEVEL);
        cells.shares(I04, "ON_TIME", assessed, Split.LEVEL);
        cells.sharesOfSome(I09, "WITH_PLAN", planned, cases.size() - planned.size(), Split.LEVEL);
        cells.counts(I17, "CASES", dated, Table.by(Split.BUCKET));
        cells.delays(delays, Split.PROBLEM);
    }

    private List<Known> known(Month month) {
        List<Opened> opened = opened(month);
        Map<String, Countable> codes =
                agreed.of(opened.stream().map(Opened::number).toList());
        List<Known> known = new ArrayList<>();
        opened.forEach(one -> known.add(new Known(one, codes.get(one.number()))));
        earlier.forEach(months ->
                months.opened(month.value()).forEach(one -> known.add(new Known(Opened.of(one), one.codes()))));
        return known;
    }

    private List<Opened> opened(Month month) {
        return jdbc.sql("select c.case_number, c.channel, c.risk_level, c.opened_at, c.assigned_at,"
                        + " (select min(o.decided_at) from risk_overall o where o.case_number = c.case_number),"
                        + " exists (select 1 from case_record r where r.case_number = c.case_number"
                        + " and r.kind = 'SAFETY_PLAN')"
                        + " from case_file c where c.opened_at >= :from and c.opened_at < :until"
                        + " and c.status <> 'MOVED'")
                .params(month.params())
                .query((row, place) -> new Opened(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Month.instant(row.getObject(4, LocalDateTime.class)),
                        Month.instant(row.getObject(5, LocalDateTime.class)),
                        Month.instant(row.getObject(6, LocalDateTime.class)),
                        row.getBoolean(7)))
                .list();
    }

    private boolean inTime(Opened one, Instant done, String clock) {
        return done != null && !done.isAfter(history.due(clock, one.level(), one.openedAt()));
    }

    /** Dossier S12: required from MEDIUM on, and in some matters always. */
    private static boolean needsPlan(Opened one, Countable codes) {
        return PLAN_BY_LEVEL.contains(one.level())
                || codes != null && codes.problem() != null && PLAN_BY_PROBLEM.contains(codes.problem());
    }

    private static void delay(Countable codes, One row, List<One> dated, List<One> delays) {
        Integer days = codes == null ? null : codes.delayDays();
        boolean usable = days != null && days >= 0;
        dated.add(One.of(row.inSplits(), usable ? Map.of(Split.BUCKET, Buckets.report(days)) : Map.of()));
        if (usable) {
            delays.add(row.value(days));
        }
    }
}
