package iq.ihala.process.figures;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.reporting.ProcessHistory.Span;
import iq.ihala.reporting.ProcessHistory.Step;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the steps that the monthly figures count before the engine forgets them (ADR 44). Each hour, so that a step that ends in an old
 * case is kept before the clean-up of the same night. What is kept twice is kept once.
 */
@Component
@Transactional
class KeptSteps {

    /** A step is seen when its transaction is over; this long it may take. */
    private static final Duration LATE = Duration.ofHours(2);

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final EndedSteps engine;
    private final Clock clock;

    KeptSteps(JdbcTemplate jdbc, EndedSteps engine, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.clock = clock;
    }

    /** Reads from the engine what ended since the last time. */
    @Scheduled(cron = "${ihala.reporting.keep-steps:0 50 * * * *}")
    public void keep() {
        Instant now = clock.instant();
        Instant from = moment("until").minus(LATE);
        for (Step step : Step.values()) {
            List<Span> ended = engine.of(step, from, now);
            // A case that was erased meanwhile has no row to hang on, and none is made.
            jdbc.batchUpdate(
                    "insert ignore into kept_step (case_number, step, begun, due, ended, code) values (?, ?, ?, ?, ?, ?)",
                    ended,
                    AT_ONCE,
                    (row, span) -> {
                        row.setString(1, span.caseNumber().value());
                        row.setString(2, step.name());
                        row.setObject(3, utc(span.from()));
                        row.setObject(4, utc(span.due()));
                        row.setObject(5, utc(span.to()));
                        row.setString(6, span.code());
                    });
        }
        jdbc.update("update kept_steps set until = ? where one = 1 and until < ?", utc(now), utc(now));
    }

    /** The kept ones that ended in this time, the end excluded. */
    List<Span> of(Step step, Instant from, Instant until) {
        return jdbc.query(
                "select case_number, begun, due, ended, code from kept_step where step = ? and ended >= ? and ended < ?",
                (row, place) -> new Span(
                        new CaseNumber(row.getString(1)),
                        instant(row.getObject(2, LocalDateTime.class)),
                        instant(row.getObject(3, LocalDateTime.class)),
                        instant(row.getObject(4, LocalDateTime.class)),
                        row.getString(5)),
                step.name(),
                utc(from),
                utc(until));
    }

    /** From when on nothing is missing. */
    Instant since() {
        return moment("since");
    }

    private Instant moment(String column) {
        return instant(jdbc.queryForObject("select " + column + " from kept_steps where one = 1", LocalDateTime.class));
    }

    private static LocalDateTime utc(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
