package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I30, I31 and I33: awareness, training, initiatives, volunteers and honours. */
@Component
@Order(9)
class ProgrammeFigures implements Group {

    private static final String HELD = " from programme_event where held_on >= :first and held_on < :next and kind ";

    private final JdbcClient jdbc;

    ProgrammeFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Month month, Cells cells) {
        teaching(month, cells);
        initiatives(month, cells);
        volunteers(month, cells);
    }

    private void teaching(Month month, Cells cells) {
        String taught = "in ('AWARENESS', 'TRAINING', 'WORKSHOP', 'CONFERENCE')";
        events(month, cells, "AWARENESS", "in ('AWARENESS', 'CONFERENCE')");
        events(month, cells, "TRAINING", "in ('TRAINING', 'WORKSHOP')");
        cells.things(
                I30, "HOURS", Math.round(number(month, "select coalesce(sum(minutes), 0)" + HELD + taught) / 60.0));
        List<One> came = jdbc.sql(
                        "select a.category, a.sex, e.topic, e.forum, sum(a.people) from programme_attendance a"
                                + " join programme_event e on e.number = a.event where e.held_on >= :first"
                                + " and e.held_on < :next and e.kind " + taught
                                + " group by a.category, a.sex, e.topic, e.forum having sum(a.people) > 0")
                .params(month.params())
                .query((row, place) -> {
                    Map<Split, String> codes = new HashMap<>();
                    codes.put(Split.CATEGORY, row.getString(1));
                    codes.put(Split.SEX, row.getString(2));
                    Agreed.put(codes, Split.TOPIC, row.getString(3));
                    Agreed.put(codes, Split.FORUM, row.getString(4));
                    return One.of(true, codes).times(row.getLong(5));
                })
                .list();
        // Everybody knows which session was on what topic and with which forum, so these two tables are one: both, if
        // they hide
        // nothing, or the topics alone.
        Table topics = Table.by(Split.TOPIC);
        Table forums = Table.by(Split.FORUM);
        Table people = Table.by(Split.CATEGORY, Split.SEX);
        boolean both = Cells.isOpen(came, topics) && Cells.isOpen(came, forums);
        cells.counts(
                I30, "PARTICIPANTS", came, both ? new Table[] {people, topics, forums} : new Table[] {people, topics});
    }

    /** Events are no people: how many there were, of which topic and for which forum may be told. */
    private void events(Month month, Cells cells, String figure, String kinds) {
        cells.things(I30, figure, number(month, "select count(*)" + HELD + kinds));
        for (Split split : List.of(Split.TOPIC, Split.FORUM)) {
            String column = split == Split.TOPIC ? "topic" : "forum";
            jdbc.sql("select " + column + ", count(*)" + HELD + kinds + " and " + column + " is not null group by "
                            + column + " order by " + column)
                    .params(month.params())
                    .query(row -> {
                        cells.things(I30, figure, row.getLong(2), new Slice(split, row.getString(1)));
                    });
        }
    }

    private void initiatives(Month month, Cells cells) {
        cells.things(I31, "INITIATIVES", number(month, "select count(*)" + HELD + "= 'INITIATIVE'"));
        String all = " from programme_initiative i join programme_event e on e.number = i.event"
                + " where e.held_on >= :first and e.held_on < :next";
        cells.things(I31, "SCHOOLS", number(month, "select coalesce(sum(i.schools), 0)" + all));
        cells.things(I31, "BOOKLETS", number(month, "select coalesce(sum(i.booklets), 0)" + all));
        cells.counts(
                I31,
                "LINKED",
                List.of(One.of(true, Map.of()).times(number(month, "select coalesce(sum(i.cases_linked), 0)" + all))));
    }

    private void volunteers(Month month, Cells cells) {
        cells.counts(
                I33,
                "VOLUNTEERS",
                people(
                        month,
                        "select sex, quarter, count(*) from volunteer where active_from < :next"
                                + " and (ended_on is null or ended_on >= :next) group by sex, quarter"),
                Table.by(Split.SEX),
                Table.by(Split.QUARTER));
        cells.counts(
                I33,
                "HONOURED",
                people(
                        month,
                        "select sex, quarter, count(*) from honour where honoured_on >= :first and honoured_on < :next"
                                + " group by sex, quarter"),
                Table.by(Split.SEX),
                Table.by(Split.QUARTER));
    }

    private List<One> people(Month month, String sql) {
        return jdbc.sql(sql)
                .params(month.params())
                .query((row, place) -> {
                    Map<Split, String> codes = new HashMap<>();
                    Agreed.put(codes, Split.SEX, row.getString(1));
                    Agreed.put(codes, Split.QUARTER, row.getString(2));
                    return One.of(true, codes).times(row.getLong(3));
                })
                .list();
    }

    private long number(Month month, String sql) {
        return jdbc.sql(sql).params(month.params()).query(Long.class).single();
    }
}
