package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I27 to I29 and I32: the forums and citizens' complaints about institutions. */
@Component
@Order(8)
class Forums implements Group {

    private static final Set<String> YOUNG = Set.of("UNDER_18", "18_34");

    private static final String OF_THE_COMMUNITY = " and source <> 'SURVEY'";
    private static final String SENT =
            " from public_complaint where not about_staff and sent_at >= :from and sent_at < :until";

    /** Forty-five days after the last day of a month the second month after it has not ended. */
    private static final int MONTHS_TO_ANSWER = 2;

    private final JdbcClient jdbc;

    Forums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Month month, Cells cells) {
        meetings(month, cells);
        issues(month, cells);
        attendance(month, cells);
        complaints(month, cells);
    }

    private void meetings(Month month, Cells cells) {
        Map<String, Long> held = new HashMap<>();
        jdbc.sql("select f.code, count(m.id) from forum f left join forum_meeting m on m.forum = f.code"
                        + " and m.held_at >= :from and m.held_at < :until where f.active group by f.code")
                .params(month.params())
                .query(row -> {
                    held.put(row.getString(1), row.getLong(2));
                });
        cells.things(
                I27, "HELD", held.values().stream().filter(count -> count > 0).count());
        held.keySet().stream()
                .sorted()
                .forEach(forum ->
                        cells.things(I27, "HELD", Math.min(1, held.get(forum)), new Slice(Split.FORUM, forum)));
        cells.things(I27, "FORUMS", held.size());
    }

    /** What the community raises. A published survey puts one issue before each forum by itself: a figure of its own. */
    private void issues(Month month, Cells cells) {
        cells.counts(
                I28,
                "RAISED",
                jdbc.sql("select topic, forum from forum_issue where raised_on >= :first and raised_on < :next"
                                + OF_THE_COMMUNITY)
                        .params(month.params())
                        .query((row, place) -> issue(row, Split.TOPIC))
                        .list(),
                Table.by(Split.TOPIC),
                Table.by(Split.FORUM));
        List<One> closed = jdbc.sql("select coalesce(i.result, 'UNKNOWN'), i.forum, datediff(max(e.at), i.raised_on)"
                        + " from forum_issue i join forum_event e on e.issue = i.id and e.kind = 'CLOSED'"
                        + " where i.state = 'CLOSED'" + OF_THE_COMMUNITY
                        + " group by i.id, i.result, i.forum, i.raised_on"
                        + " having max(e.at) >= :from and max(e.at) < :until")
                .params(month.params())
                .query((row, place) -> issue(row, Split.RESULT).value(row.getInt(3)))
                .list();
        cells.counts(I28, "CLOSED", closed, Table.by(Split.RESULT), Table.by(Split.FORUM));
        cells.medians(I28, "TIME_TO_CLOSE", closed);
        cells.things(
                I28,
                "FROM_SURVEYS",
                jdbc.sql("select count(*) from forum_issue where source = 'SURVEY' and raised_on >= :first"
                                + " and raised_on < :next")
                        .params(month.params())
                        .query(Long.class)
                        .single());
    }

    private static One issue(ResultSet row, Split first) throws SQLException {
        return One.of(true, Map.of(first, row.getString(1), Split.FORUM, row.getString(2)));
    }

    private void attendance(Month month, Cells cells) {
        List<One> women = new ArrayList<>();
        List<One> youth = new ArrayList<>();
        jdbc.sql("select m.forum, a.code, a.sex, sum(a.people) from forum_attendance a join forum_meeting m"
                        + " on m.id = a.meeting where a.kind = 'AGE' and m.held_at >= :from and m.held_at < :until"
                        + " group by m.forum, a.code, a.sex")
                .params(month.params())
                .query(row -> {
                    One some =
                            One.of(true, Map.of(Split.FORUM, row.getString(1))).times(row.getLong(4));
                    women.add(some.yes("F".equals(row.getString(3))));
                    youth.add(some.yes(YOUNG.contains(row.getString(2))));
                });
        cells.shares(I29, "WOMEN", women, Split.FORUM);
        cells.shares(I29, "YOUTH", youth, Split.FORUM);
    }

    /**
     * Answered and solved are told of those that were sent two months before: all of their 45 days are over, and their number is the
     * one that the release of that month tells. A complaint about staff is in no count.
     */
    private void complaints(Month month, Cells cells) {
        cells.counts(I32, "SENT", sent(month), Table.by(Split.SECTOR));
        Cells then = new Cells();
        then.counts(I32, "SENT", sent(month.minus(MONTHS_TO_ANSWER)), Table.by(Split.SECTOR));
        List<One> answered = new ArrayList<>();
        List<One> solved = new ArrayList<>();
        jdbc.sql(
                        "select coalesce(category, 'UNKNOWN'), answered_at <= sent_at + interval 45 day, outcome <=> 'RESOLVED'"
                                + SENT)
                .params(month.minus(MONTHS_TO_ANSWER).params())
                .query(row -> {
                    One one = One.of(true, Map.of(Split.SECTOR, row.getString(1)));
                    answered.add(one.yes(row.getBoolean(2)));
                    solved.add(one.yes(row.getBoolean(3)));
                });
        cells.sharesOf(then, I32, "ANSWERED", answered, Split.SECTOR);
        cells.sharesOf(then, I32, "SOLVED", solved, Split.SECTOR);
    }

    private List<One> sent(Month month) {
        return jdbc.sql("select coalesce(category, 'UNKNOWN')" + SENT)
                .params(month.params())
                .query((row, place) -> One.of(true, Map.of(Split.SECTOR, row.getString(1))))
                .list();
    }
}
