package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.reporting.Split;
import iq.ihala.suppression.Hiding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I24 to I26 and I35: the people who work here, and what people say of them. */
@Component
@Order(7)
class House implements Group {

    private final JdbcClient jdbc;

    House(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Month month, Cells cells) {
        caseload(month, cells);
        feedback(month, cells);
        cells.shares(
                I35,
                "WOMEN",
                jdbc.sql("select sex, count(*) from staff_member where staff_type = 'MOI' group by sex")
                        .query((row, place) -> One.of(true, Map.of())
                                .yes("F".equals(row.getString(1)))
                                .times(row.getLong(2)))
                        .list());
    }

    /** At the end of the month: cases that were open then, by who leads them. */
    private void caseload(Month month, Cells cells) {
        List<One> workers = jdbc.sql("select s.sex, count(c.case_number) from staff_member s join case_file c"
                        + " on c.case_worker = s.user_id where c.opened_at < :until and c.status <> 'MOVED'"
                        + " and not exists (select 1 from case_closing k where k.case_number = c.case_number"
                        + " and k.closed_at < :until and (k.reopened_at is null or k.reopened_at >= :until))"
                        + " group by s.user_id, s.sex")
                .params(month.params())
                .query((row, place) ->
                        One.of(true, Map.of(Split.STAFF_SEX, row.getString(1))).value(row.getLong(2)))
                .list();
        cells.means(I24, "CASELOAD", workers, Hiding.LEAST, Split.STAFF_SEX);
        Map<String, Long> groups = new TreeMap<>();
        jdbc.sql("select group_id, count(*) from staff_group where group_id in ('case_worker', 'risk_reviewer')"
                        + " group by group_id")
                .query(row -> {
                    groups.put(row.getString(1), row.getLong(2));
                });
        cells.ratio(
                I24,
                "PER_SUPERVISOR",
                groups.getOrDefault("case_worker", 0L),
                groups.getOrDefault("risk_reviewer", 0L));
    }

    private void feedback(Month month, Cells cells) {
        List<One> answered = jdbc.sql(
                        "select satisfied, sum(people) from feedback_count where period = :period group by satisfied")
                .params(month.params())
                .query((row, place) ->
                        One.of(true, Map.of()).yes(row.getBoolean(1)).times(row.getLong(2)))
                .list();
        cells.shares(I25, "SATISFIED", answered);
        List<One> chose = jdbc.sql("select choice, sum(people) from feedback_count"
                        + " where period = :period and choice <> 'NOT_SAID' group by choice")
                .params(month.params())
                .query((row, place) -> One.of(true, Map.of())
                        .yes("YES".equals(row.getString(1)))
                        .times(row.getLong(2)))
                .list();
        cells.shares(I26, "HAD_CHOICE", chose);
    }
}
