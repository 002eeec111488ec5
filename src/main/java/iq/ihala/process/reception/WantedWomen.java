package iq.ihala.process.reception;

import iq.ihala.casefile.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often a woman was asked for and none was there (dossier §2 rule 1, I06). In a table of its own: the engine's history would have
 * to be read whole to count them.
 */
@Component
public class WantedWomen {

    /** How far back is looked. */
    public static final Duration WINDOW = Duration.ofDays(30);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    WantedWomen(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Event(CaseNumber caseNumber, Instant at) {}

    /** Once a case, in the caller's transaction. */
    void missed(CaseNumber number) {
        jdbc.update(
                "insert into no_woman_available (case_number, at) values (?, ?) on duplicate key update at = values(at)",
                number.value(),
                utc(clock.instant()));
    }

    /** One statement. */
    @Transactional(readOnly = true)
    public long count() {
        Long count = jdbc.queryForObject(
                "select count(*) from no_woman_available where at >= ?",
                Long.class,
                utc(clock.instant().minus(WINDOW)));
        return count == null ? 0 : count;
    }

    /** The last first. One statement. */
    @Transactional(readOnly = true)
    public List<Event> page(int from, int most) {
        return jdbc.query(
                "select case_number, at from no_woman_available where at >= ? order by at desc, case_number limit ? offset ?",
                (row, place) -> new Event(
                        new CaseNumber(row.getString(1)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                utc(clock.instant().minus(WINDOW)),
                most,
                from);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
