package iq.ihala.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table of events. */
@Component
class EventRows {

    private static final String COLUMNS = "select * from programme_event";
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProgrammeEvent> find(EventNumber number) {
        return jdbc.sql(COLUMNS + " where number = :number")
                .param("number", number.value())
                .query(EventRows::event)
                .optional();
    }

    List<ProgrammeEvent> open() {
        return jdbc.sql(COLUMNS + " where closed_at is null order by registered_at, number")
                .query(EventRows::event)
                .list();
    }

    List<ProgrammeEvent> closed() {
        return jdbc.sql(COLUMNS + " where closed_at is not null order by closed_at desc, number limit " + MOST)
                .query(EventRows::event)
                .list();
    }

    List<ProgrammeEvent> from(EventNumber number) {
        return jdbc.sql(COLUMNS + " where came_from = :number order by registered_at, number")
                .param("number", number.value())
                .query(EventRows::event)
                .list();
    }

    /** Held from one day on, before another. */
    List<ProgrammeEvent> held(LocalDate from, LocalDate before) {
        return jdbc.sql(COLUMNS + " where held_on >= :from and held_on < :before order by held_on, number")
                .param("from", from)
                .param("before", before)
                .query(EventRows::event)
                .list();
    }

    List<Attendance> attendance(EventNumber number) {
        return jdbc.sql("select category, sex, age_band, people from programme_attendance where event = :number"
                        + " order by category, sex, age_band")
                .param("number", number.value())
                .query((row, i) -> new Attendance(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    Optional<byte[]> keptIn(String column, EventNumber number) {
        return jdbc.sql("select " + column + " from programme_event where number = :number")
                .param("number", number.value())
                .query((row, i) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }

    private static ProgrammeEvent event(ResultSet row, int index) throws SQLException {
        String from = row.getString("came_from");
        return new ProgrammeEvent(
                new EventNumber(row.getString("number")),
                EventKind.valueOf(row.getString("kind")),
                row.getString("origin"),
                from == null ? null : new EventNumber(from),
                row.getString("requester"),
                row.getString("topic"),
                row.getString("audience"),
                row.getString("district"),
                row.getString("forum"),
                instant(row, "registered_at"),
                EventState.valueOf(row.getString("state")),
                row.getString("unit"),
                row.getObject("planned_on", LocalDate.class),
                row.getString("donor"),
                row.getObject("budget", Long.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("minutes", Integer.class),
                row.getObject("materials", Integer.class),
                instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
