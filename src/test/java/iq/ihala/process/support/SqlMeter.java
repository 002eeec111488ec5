package iq.ihala.process.support;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database server counted while something ran: statements, commits. Nothing else may use the server meanwhile. */
public final class SqlMeter {

    /**
     * @param questions statements sent by clients
     * @param commits COMMIT statements among them
     */
    public record Count(long questions, long commits) {}

    private final JdbcTemplate jdbc;

    public SqlMeter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Count of(Runnable work) {
        Count ownCost = between(read(), read());
        Count before = read();
        work.run();
        Count all = between(before, read());
        return new Count(all.questions() - ownCost.questions(), all.commits() - ownCost.commits());
    }

    private static Count between(Count before, Count after) {
        return new Count(after.questions() - before.questions(), after.commits() - before.commits());
    }

    private Count read() {
        Map<String, Long> status =
                jdbc.queryForList("SHOW GLOBAL STATUS WHERE Variable_name IN ('Questions', 'Com_commit')").stream()
                        .collect(Collectors.toMap(
                                row -> String.valueOf(row.get("Variable_name")),
                                row -> Long.parseLong(String.valueOf(row.get("Value")))));
        return new Count(status.get("Questions"), status.get("Com_commit"));
    }
}
