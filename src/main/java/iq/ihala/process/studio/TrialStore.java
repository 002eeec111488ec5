package iq.ihala.process.studio;

import iq.ihala.process.studio.Trial.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of trials. Each call is a transaction of its own: other nodes see it at once. */
@Component
@Transactional
class TrialStore {

    private final JdbcClient jdbc;

    TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The trial's number; empty if another one runs. */
    public Optional<Long> begin(long change, String starter, Instant now) {
        try {
            GeneratedKeyHolder key = new GeneratedKeyHolder();
            jdbc.sql("INSERT INTO studio_trial (change_id, state, running, starter, started_at, seen_at, progress)"
                            + " VALUES (?, 'RUNNING', 1, ?, ?, ?, '')")
                    .params(change, starter, Timestamp.from(now), Timestamp.from(now))
                    .update(key, "id");
            return Optional.of(key.getKey().longValue());
        } catch (DuplicateKeyException anotherRuns) {
            return Optional.empty();
        }
    }

    /** Says that the trial goes on; false if it shall not. */
    public boolean seen(long id, String progress, Instant now) {
        return jdbc.sql("UPDATE studio_trial SET progress = ?, seen_at = ? WHERE id = ? AND running = 1")
                        .params(progress, Timestamp.from(now), id)
                        .update()
                > 0;
    }

    /** Ends a running trial; does nothing to one that has ended. */
    public void end(long id, State state, String problem, String result) {
        jdbc.sql("UPDATE studio_trial SET state = ?, running = NULL, progress = '', problem = ?, result = ?"
                        + " WHERE id = ? AND running = 1")
                .param(state.name())
                .param(problem)
                .param(result)
                .param(id)
                .update();
    }

    /** Ends what nobody has seen since then: its node is gone. */
    public int endUnseen(Instant since, String problem) {
        return jdbc.sql("UPDATE studio_trial SET state = 'FAILED', running = NULL, progress = '', problem = ?"
                        + " WHERE running = 1 AND seen_at < ?")
                .params(problem, Timestamp.from(since))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Trial> newest(long change) {
        return jdbc.sql("SELECT * FROM studio_trial WHERE change_id = ? ORDER BY id DESC LIMIT 1")
                .param(change)
                .query((row, place) -> trial(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Trial> running() {
        return jdbc.sql("SELECT * FROM studio_trial WHERE running = 1")
                .query((row, place) -> trial(row))
                .optional();
    }

    /** Whether the change was tried to the end. */
    @Transactional(readOnly = true)
    public boolean done(long change) {
        return jdbc.sql("SELECT COUNT(*) FROM studio_trial WHERE change_id = ? AND state = 'DONE'")
                        .param(change)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Trial trial(ResultSet row) throws SQLException {
        return new Trial(
                row.getLong("id"),
                row.getLong("change_id"),
                State.valueOf(row.getString("state")),
                row.getString("starter"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getString("progress"),
                row.getString("problem"),
                row.getString("result"));
    }
}
