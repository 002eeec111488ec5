package iq.ihala.volunteer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roll and writes single columns of it. Asks nobody whether the reader may: that is for whoever calls. */
@Component
class RollRows {

    private static final String COLUMNS =
            "select roll, channel, applied_on, state, sex, quarter, age_band, guardian_agreed_on, checked_on,"
                    + " interviewed_on, code_signed_on, trained_on, active_from, badge_until, badge_back_on, ended_on,"
                    + " end_reason from volunteer";

    private final JdbcClient jdbc;

    RollRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Volunteer> find(Ref ref) {
        return jdbc.sql(COLUMNS + " where roll = :roll")
                .param("roll", ref.value())
                .query(RollRows::volunteer)
                .optional();
    }

    List<Volunteer> in(Volunteer.State state) {
        return jdbc.sql(COLUMNS + " where state = :state order by applied_on, roll")
                .param("state", state.name())
                .query(RollRows::volunteer)
                .list();
    }

    /** Writes today's date and who did it. */
    void done(Ref ref, String step, LocalDate on, String by) {
        jdbc.sql("update volunteer set " + step + "_on = :day, " + step + "_by = :by where roll = :roll")
                .param("day", on)
                .param("by", by)
                .param("roll", ref.value())
                .update();
    }

    void day(Ref ref, String column, LocalDate on) {
        jdbc.sql("update volunteer set " + column + " = :day where roll = :roll")
                .param("day", on)
                .param("roll", ref.value())
                .update();
    }

    List<Assignment> assignments(Ref ref) {
        return jdbc.sql("select kind, quarter, from_on, until_on from volunteer_assignment where roll = :roll"
                        + " order by from_on, id")
                .param("roll", ref.value())
                .query((row, i) -> new Assignment(
                        row.getString("kind"),
                        row.getString("quarter"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    private static Volunteer volunteer(ResultSet row, int index) throws SQLException {
        return new Volunteer(
                new Ref(row.getString("roll")),
                row.getString("channel"),
                day(row, "applied_on"),
                Volunteer.State.valueOf(row.getString("state")),
                row.getString("sex"),
                row.getString("quarter"),
                row.getString("age_band"),
                day(row, "guardian_agreed_on"),
                day(row, "checked_on"),
                day(row, "interviewed_on"),
                day(row, "code_signed_on"),
                day(row, "trained_on"),
                day(row, "active_from"),
                day(row, "badge_until"),
                day(row, "badge_back_on"),
                day(row, "ended_on"),
                row.getString("end_reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
