package iq.ihala.rights.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.rights.Request;
import iq.ihala.rights.Request.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The demands; times are UTC wall clock. */
@Repository
class RequestTable {

    private static final String ALL = "select id, case_number, kind, asked_by, asked_at, due_on, psych_by, decided_by,"
            + " decided_at, granted, done_at from rights_request";

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, CaseNumber number, Kind kind, String by, Instant at, LocalDate dueOn) {
        jdbc.sql("insert into rights_request (id, case_number, kind, asked_by, asked_at, due_on)"
                        + " values (:id, :number, :kind, :by, :at, :due)")
                .param("id", id)
                .param("number", number.value())
                .param("kind", kind.name())
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("due", dueOn)
                .update();
    }

    /** Locks the demand: two second persons decide one after the other. */
    Optional<Request> lock(String id) {
        return jdbc.sql(ALL + " where id = :id for update")
                .param("id", id)
                .query(RequestTable::row)
                .optional();
    }

    List<Request> of(String caseNumber) {
        return jdbc.sql(ALL + " where case_number = :number order by asked_at desc, id")
                .param("number", caseNumber)
                .query(RequestTable::row)
                .list();
    }

    void psychAgreed(String id, String by) {
        jdbc.sql("update rights_request set psych_by = :by where id = :id")
                .param("id", id)
                .param("by", by)
                .update();
    }

    void decided(String id, boolean granted, String by, Instant at) {
        jdbc.sql("update rights_request set decided_by = :by, decided_at = :at, granted = :granted where id = :id")
                .param("id", id)
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("granted", granted)
                .update();
    }

    Optional<Request> find(String id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id)
                .query(RequestTable::row)
                .optional();
    }

    void done(String id, Instant at) {
        jdbc.sql("update rights_request set done_at = :at where id = :id and done_at is null")
                .param("id", id)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static Request row(ResultSet rs, int n) throws SQLException {
        LocalDateTime decidedAt = rs.getObject("decided_at", LocalDateTime.class);
        LocalDateTime doneAt = rs.getObject("done_at", LocalDateTime.class);
        return new Request(
                rs.getString("id"),
                new CaseNumber(rs.getString("case_number")),
                Kind.valueOf(rs.getString("kind")),
                rs.getString("asked_by"),
                rs.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("psych_by"),
                rs.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(ZoneOffset.UTC),
                rs.getObject("granted", Boolean.class),
                doneAt == null ? null : doneAt.toInstant(ZoneOffset.UTC));
    }
}
