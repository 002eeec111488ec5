package iq.ihala.forum.internal;

import iq.ihala.forum.Issue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads issues; each method is one statement that an index answers. */
@Repository
class IssueTable {

    private static final String ALL = "select id, forum, source, topic, raiser_category, raiser_sex, raised_on, state,"
            + " meeting, carried, solution, owner, due_on, result from forum_issue";

    private final JdbcClient jdbc;

    IssueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Issue> find(String id) {
        return jdbc.sql(ALL + " where id = ?").param(id).query(IssueTable::row).optional();
    }

    List<Issue> waiting(String forum, int most) {
        return jdbc.sql(ALL + " where forum = ? and state = 'OPEN' order by raised_on, id limit ?")
                .params(forum, most)
                .query(IssueTable::row)
                .list();
    }

    List<Issue> of(String meeting) {
        return jdbc.sql(ALL
                        + " where id in (select issue from forum_event where meeting = ? and kind = 'TABLED')"
                        + " order by raised_on, id")
                .param(meeting)
                .query(IssueTable::row)
                .list();
    }

    List<Issue> ofForum(String forum, int most) {
        return jdbc.sql(ALL + " where forum = ? order by raised_on desc, id limit ?")
                .params(forum, most)
                .query(IssueTable::row)
                .list();
    }

    private static Issue row(ResultSet row, int n) throws SQLException {
        return new Issue(
                row.getString("id"),
                row.getString("forum"),
                row.getString("source"),
                row.getString("topic"),
                row.getString("raiser_category"),
                row.getString("raiser_sex"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("state"),
                row.getString("meeting"),
                row.getInt("carried"),
                row.getString("solution"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getString("result"));
    }
}
