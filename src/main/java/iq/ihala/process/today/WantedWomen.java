package iq.ihala.process.today;

import iq.ihala.process.Variables;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often a woman was asked for and none was there (dossier §2 rule 1, I06), of what the engine's history still holds. */
@Component
class WantedWomen {

    /** How far back is looked. */
    static final Duration WINDOW = Duration.ofDays(30);

    private static final String EVENTS =
            " FROM ACT_HI_VARINST v WHERE v.NAME_ = ? AND v.VAR_TYPE_ = 'boolean' AND v.LONG_ = 1 AND v.CREATE_TIME_ >= ?";

    private final JdbcTemplate jdbc;

    WantedWomen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param key the case number */
    record Event(String key, Instant at) {}

    @Transactional(readOnly = true)
    long count(Instant now) {
        Long count = jdbc.queryForObject(
                "SELECT COUNT(*)" + EVENTS,
                Long.class,
                Variables.NO_FEMALE_AVAILABLE.name(),
                Timestamp.from(now.minus(WINDOW)));
        return count == null ? 0 : count;
    }

    /** The last first. */
    @Transactional(readOnly = true)
    List<Event> page(Instant now, int from, int most) {
        return jdbc.query(
                "SELECT (SELECT p.BUSINESS_KEY_ FROM ACT_HI_PROCINST p WHERE p.PROC_INST_ID_ = v.PROC_INST_ID_),"
                        + " v.CREATE_TIME_" + EVENTS + " ORDER BY v.CREATE_TIME_ DESC, v.ID_ LIMIT ? OFFSET ?",
                (row, place) -> new Event(row.getString(1), row.getTimestamp(2).toInstant()),
                Variables.NO_FEMALE_AVAILABLE.name(),
                Timestamp.from(now.minus(WINDOW)),
                most,
                from);
    }
}
