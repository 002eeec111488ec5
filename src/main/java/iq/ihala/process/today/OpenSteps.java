package iq.ihala.process.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts and pages of the open human steps, straight from the engine's table: its own queries cannot group, and would read 20,000
 * tasks to count them. Reads only.
 */
@Component
class OpenSteps {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    OpenSteps(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Open steps of one kind and level.
     *
     * @param definitionId the version of the diagram that they run on
     * @param late how many of them are late, by how long
     */
    record Counted(String definitionId, String step, Level level, long open, Map<Lateness, Long> late) {

        String part() {
            return definitionId.replaceFirst(":.*", "");
        }
    }

    /** @param user sign-in name, empty for steps that nobody has taken */
    record Load(String user, long open, long late) {}

    /**
     * What is asked for; null where it does not matter.
     *
     * @param dueUntil due then or before
     * @param dueAfter due after then
     * @param user sign-in name of who holds it, empty for nobody
     */
    record Wish(String part, String step, Level level, Instant dueUntil, Instant dueAfter, String user) {}

    /** @param key the business key: a case number, or a code of the house's own work */
    record Line(String definitionId, String step, Level level, String user, Instant due, String key) {}

    /** One statement that reads one index and no row. */
    @Transactional(readOnly = true)
    List<Counted> counted() {
        Instant now = clock.instant();
        return jdbc.query(
                """
                SELECT TASK_DEF_KEY_, PROC_DEF_ID_, PRIORITY_, COUNT(*),
                       SUM(DUE_DATE_ <= ?), SUM(DUE_DATE_ <= ?), SUM(DUE_DATE_ <= ?), SUM(DUE_DATE_ <= ?)
                FROM ACT_RU_TASK WHERE SUSPENSION_STATE_ = 1
                GROUP BY TASK_DEF_KEY_, PROC_DEF_ID_, PRIORITY_""",
                (row, place) -> new Counted(
                        row.getString(2), row.getString(1), Level.of(row.getInt(3)), row.getLong(4), ages(row, 5)),
                Stream.of(Lateness.values())
                        .map(age -> Timestamp.from(age.dueUntil(now)))
                        .toArray());
    }

    private static Map<Lateness, Long> ages(ResultSet row, int first) throws SQLException {
        Map<Lateness, Long> ages = new TreeMap<>();
        Lateness[] all = Lateness.values();
        for (int i = 0; i < all.length; i++) {
            long older = i + 1 < all.length ? row.getLong(first + i + 1) : 0;
            long count = row.getLong(first + i) - older;
            if (count > 0) {
                ages.put(all[i], count);
            }
        }
        return ages;
    }

    /** Who holds how many, the fullest hands first. One statement. */
    @Transactional(readOnly = true)
    List<Load> loads() {
        return jdbc.query(
                """
                SELECT COALESCE(ASSIGNEE_, ''), COUNT(*), SUM(DUE_DATE_ <= ?) FROM ACT_RU_TASK
                WHERE SUSPENSION_STATE_ = 1 GROUP BY ASSIGNEE_ ORDER BY COUNT(*) DESC, ASSIGNEE_""",
                (row, place) -> new Load(row.getString(1), row.getLong(2), row.getLong(3)),
                Timestamp.from(clock.instant()));
    }

    /** The longest due first. One statement. */
    @Transactional(readOnly = true)
    List<Line> page(Wish wish, int from, int most) {
        List<Object> given = new ArrayList<>();
        StringBuilder where = new StringBuilder("t.SUSPENSION_STATE_ = 1");
        narrow(where, given, wish);
        given.add(most);
        given.add(from);
        return jdbc.query(
                "SELECT t.PROC_DEF_ID_, t.TASK_DEF_KEY_, t.PRIORITY_, t.ASSIGNEE_, t.DUE_DATE_, e.BUSINESS_KEY_"
                        + " FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_ WHERE " + where
                        + " ORDER BY t.DUE_DATE_, t.ID_ LIMIT ? OFFSET ?",
                OpenSteps::line,
                given.toArray());
    }

    private static void narrow(StringBuilder where, List<Object> given, Wish wish) {
        if (wish.step() != null) {
            where.append(" AND t.TASK_DEF_KEY_ = ?");
            given.add(wish.step());
        }
        if (wish.part() != null) {
            where.append(" AND t.PROC_DEF_ID_ LIKE ?");
            given.add(wish.part() + ":%");
        }
        if (wish.level() != null) {
            where.append(" AND t.PRIORITY_ >= ? AND t.PRIORITY_ < ?");
            given.add(wish.level().from());
            given.add(wish.level().below());
        }
        if (wish.dueUntil() != null) {
            where.append(" AND t.DUE_DATE_ <= ?");
            given.add(Timestamp.from(wish.dueUntil()));
        }
        if (wish.dueAfter() != null) {
            where.append(" AND t.DUE_DATE_ > ?");
            given.add(Timestamp.from(wish.dueAfter()));
        }
        if (wish.user() != null) {
            where.append(wish.user().isEmpty() ? " AND t.ASSIGNEE_ IS NULL" : " AND t.ASSIGNEE_ = ?");
            if (!wish.user().isEmpty()) {
                given.add(wish.user());
            }
        }
    }

    private static Line line(ResultSet row, int place) throws SQLException {
        Timestamp due = row.getTimestamp(5);
        return new Line(
                row.getString(1),
                row.getString(2),
                Level.of(row.getInt(3)),
                row.getString(4),
                due == null ? null : due.toInstant(),
                row.getString(6));
    }
}
