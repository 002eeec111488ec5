package iq.ihala.process.studio;

import iq.ihala.process.studio.Change.ChangedFile;
import iq.ihala.process.studio.Change.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of proposed changes. */
@Component
class ChangeStore {

    private static final int NEWEST = 100;

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String note, String author, Instant at, Map<String, ChangedFile> files) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO studio_change (note, state, author, proposed_at) VALUES (?, 'PROPOSED', ?, ?)")
                .params(note, author, Timestamp.from(at))
                .update(key, "id");
        long id = key.getKey().longValue();
        files.forEach((name, file) -> jdbc.sql(
                        "INSERT INTO studio_file (change_id, name, content, former_id, former) VALUES (?, ?, ?, ?, ?)")
                .param(id)
                .param(name)
                .param(file.content())
                .param(file.formerId())
                .param(file.former())
                .update());
        return id;
    }

    /**
     * Waits for whoever deploys at this moment, here or on another node, by the lock that the engine takes for it: two changes that
     * are approved at once would each bring the former version of what the other one changed along.
     */
    void lockDeployments() {
        jdbc.sql("SELECT VALUE_ FROM ACT_GE_PROPERTY WHERE NAME_ = 'deployment.lock' FOR UPDATE")
                .query(String.class)
                .single();
    }

    /** Waits for whoever decides on the same change at this moment. */
    Optional<Change> lock(long id) {
        return one("SELECT * FROM studio_change WHERE id = ? FOR UPDATE", id);
    }

    Optional<Change> find(long id) {
        return one("SELECT * FROM studio_change WHERE id = ?", id);
    }

    /** The newest first, without their files. */
    List<Change> newest() {
        return jdbc.sql("SELECT * FROM studio_change ORDER BY id DESC LIMIT " + NEWEST)
                .query((row, place) -> change(row, Map.of()))
                .list();
    }

    void decide(long id, State state, String decider, Instant at, String deploymentId) {
        jdbc.sql("UPDATE studio_change SET state = ?, decider = ?, decided_at = ?,"
                        + " deployment_id = COALESCE(?, deployment_id) WHERE id = ?")
                .param(state.name())
                .param(decider)
                .param(Timestamp.from(at))
                .param(deploymentId)
                .param(id)
                .update();
    }

    void moved(long id, Map<String, Integer> batches, Instant at) {
        batches.forEach((batch, instances) -> jdbc.sql(
                        "INSERT INTO studio_batch (batch_id, change_id, instances, started_at) VALUES (?, ?, ?, ?)")
                .params(batch, id, instances, Timestamp.from(at))
                .update());
    }

    /** How many instances each batch of a change moves, by its id. */
    Map<String, Integer> batches(long id) {
        Map<String, Integer> batches = new TreeMap<>();
        jdbc.sql("SELECT batch_id, instances FROM studio_batch WHERE change_id = ?")
                .param(id)
                .query(row -> {
                    batches.put(row.getString(1), row.getInt(2));
                });
        return batches;
    }

    private Optional<Change> one(String query, long id) {
        return jdbc.sql(query)
                .param(id)
                .query((row, place) -> change(row, files(id)))
                .optional();
    }

    private Map<String, ChangedFile> files(long id) {
        Map<String, ChangedFile> files = new TreeMap<>();
        jdbc.sql("SELECT name, content, former_id, former FROM studio_file WHERE change_id = ?")
                .param(id)
                .query(row -> {
                    files.put(row.getString(1), new ChangedFile(row.getBytes(2), row.getString(3), row.getBytes(4)));
                });
        return files;
    }

    private static Change change(ResultSet row, Map<String, ChangedFile> files) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new Change(
                row.getLong("id"),
                row.getString("note"),
                State.valueOf(row.getString("state")),
                row.getString("author"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("decider"),
                decided == null ? null : decided.toInstant(),
                row.getString("deployment_id"),
                files);
    }
}
