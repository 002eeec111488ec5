package iq.ihala.process.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators are drawing, each for herself. Nothing of it runs, and nobody else sees it before it is proposed. */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All files that somebody is changing, by name. */
    Map<String, byte[]> of(String author) {
        Map<String, byte[]> files = new TreeMap<>();
        all(author).forEach(draft -> files.put(draft.name(), draft.content()));
        return files;
    }

    List<Draft> all(String author) {
        return jdbc.sql("SELECT * FROM studio_draft WHERE author = ? ORDER BY name")
                .param(author)
                .query((row, place) -> draft(row))
                .list();
    }

    Optional<Draft> find(String author, String name) {
        return jdbc.sql("SELECT * FROM studio_draft WHERE author = ? AND name = ?")
                .params(author, name)
                .query((row, place) -> draft(row))
                .optional();
    }

    /**
     * Keeps what was drawn.
     *
     * @param draft what is to be kept; its version is the one that the author last saw, 0 if she saw none; its time is not read
     * @return what is kept now
     * @throws Draft.Stale if that is not the version that is kept
     */
    @Transactional
    public Draft save(String author, Draft draft) {
        Instant now = clock.instant();
        int kept = draft.version() == 0 ? added(author, draft, now) : replaced(author, draft, now);
        if (kept == 0) {
            throw new Draft.Stale();
        }
        return new Draft(
                draft.name(), draft.content(), now, draft.version() + 1, draft.basedOn(), draft.basedVersion());
    }

    @Transactional
    public void discard(String author) {
        jdbc.sql("DELETE FROM studio_draft WHERE author = ?").param(author).update();
    }

    @Transactional
    public void discard(String author, String name) {
        jdbc.sql("DELETE FROM studio_draft WHERE author = ? AND name = ?")
                .params(author, name)
                .update();
    }

    private int added(String author, Draft draft, Instant now) {
        try {
            return jdbc.sql(
                            "INSERT INTO studio_draft (author, name, content, saved_at, version, based_on, based_version)"
                                    + " VALUES (?, ?, ?, ?, 1, ?, ?)")
                    .param(author)
                    .param(draft.name())
                    .param(draft.content())
                    .param(Timestamp.from(now))
                    .param(draft.basedOn())
                    .param(draft.basedVersion())
                    .update();
        } catch (DuplicateKeyException another) {
            return 0;
        }
    }

    private int replaced(String author, Draft draft, Instant now) {
        return jdbc.sql("UPDATE studio_draft SET content = ?, saved_at = ?, version = version + 1, based_on = ?,"
                        + " based_version = ? WHERE author = ? AND name = ? AND version = ?")
                .param(draft.content())
                .param(Timestamp.from(now))
                .param(draft.basedOn())
                .param(draft.basedVersion())
                .param(author)
                .param(draft.name())
                .param(draft.version())
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        int version = row.getInt("based_version");
        return new Draft(
                row.getString("name"),
                row.getBytes("content"),
                row.getTimestamp("saved_at").toInstant(),
                row.getInt("version"),
                row.getString("based_on"),
                row.getString("based_on") == null ? null : version);
    }
}
