package iq.ihala.rights.internal;

import iq.ihala.rights.HoldReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holds; times are UTC wall clock. */
@Repository
class HoldTable {

    private final JdbcClient jdbc;

    HoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(HoldReason reason, byte[] sealedNote, String setBy, Instant setAt, String liftBy) {}

    Optional<Row> of(String caseNumber) {
        return jdbc.sql(
                        "select reason, sealed_note, set_by, set_at, lift_by from case_hold where case_number = :number")
                .param("number", caseNumber)
                .query(HoldTable::row)
                .optional();
    }

    /** @return false if there is one already */
    boolean insert(String caseNumber, Row row) {
        return jdbc.sql(
                                """
                                insert into case_hold (case_number, reason, sealed_note, set_by, set_at)
                                select :number, :reason, :note, :by, :at from dual
                                where not exists (select 1 from case_hold where case_number = :number)""")
                        .param("number", caseNumber)
                        .param("reason", row.reason().name())
                        .param("note", row.sealedNote())
                        .param("by", row.setBy())
                        .param("at", LocalDateTime.ofInstant(row.setAt(), ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean askToLift(String caseNumber, String by) {
        return jdbc.sql("update case_hold set lift_by = :by where case_number = :number")
                        .param("number", caseNumber)
                        .param("by", by)
                        .update()
                > 0;
    }

    void delete(String caseNumber) {
        jdbc.sql("delete from case_hold where case_number = :number")
                .param("number", caseNumber)
                .update();
    }

    private static Row row(ResultSet rs, int n) throws SQLException {
        return new Row(
                HoldReason.valueOf(rs.getString(1)),
                rs.getBytes(2),
                rs.getString(3),
                rs.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getString(5));
    }
}
