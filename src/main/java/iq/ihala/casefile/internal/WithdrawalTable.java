package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The withdrawals, and what they change in the register and the file at once; times are UTC wall clock. */
@Repository
class WithdrawalTable {

    private static final String ALL =
            "select id, case_number, scope, item, how, recorded_by, recorded_at, told_at, told_how,"
                    + " settled_at from consent_withdrawal";

    /** What is words or tells who the person is; the order does not matter. */
    private static final List<String> WORDS =
            List.of("case_step", "case_record", "case_draft", "case_note", "person_key");

    private final JdbcClient jdbc;

    WithdrawalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Withdrawal withdrawal) {
        jdbc.sql("insert into consent_withdrawal (id, case_number, scope, item, how, recorded_by, recorded_at)"
                        + " values (:id, :number, :scope, :item, :how, :by, :at)")
                .param("id", withdrawal.id())
                .param("number", withdrawal.caseNumber().value())
                .param("scope", withdrawal.scope().name())
                .param("item", withdrawal.item())
                .param("how", withdrawal.way().name())
                .param("by", withdrawal.recordedBy())
                .param("at", utc(withdrawal.recordedAt()))
                .update();
    }

    Optional<Withdrawal> find(String id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id)
                .query(WithdrawalTable::row)
                .optional();
    }

    List<Withdrawal> ofCase(String number) {
        return jdbc.sql(ALL + " where case_number = :number order by recorded_at desc, id")
                .param("number", number)
                .query(WithdrawalTable::row)
                .list();
    }

    void told(String id, String how, String by, Instant at) {
        jdbc.sql("update consent_withdrawal set told_at = :at, told_how = :how, told_by = :by where id = :id")
                .param("at", utc(at))
                .param("how", how)
                .param("by", by)
                .param("id", id)
                .update();
    }

    void settled(String id, boolean kept, Instant at) {
        jdbc.sql("update consent_withdrawal set settled_at = :at, kept = :kept where id = :id")
                .param("at", utc(at))
                .param("kept", kept)
                .param("id", id)
                .update();
    }

    /** The row is locked by this until the transaction ends: two whole withdrawals come one after the other. */
    boolean lock(String number, Instant at) {
        return jdbc.sql("update case_file set locked_at = :at where case_number = :number and locked_at is null")
                        .param("at", utc(at))
                        .param("number", number)
                        .update()
                > 0;
    }

    /** From now on the case number only is shared on what was agreed until now. */
    void reduce(String number, String by, Instant at) {
        jdbc.sql("update consent set reduced_at = :at, reduced_by = :by where case_number = :number"
                        + " and code = 'C_REF' and granted and ended_at is null and reduced_at is null")
                .param("at", utc(at))
                .param("by", by)
                .param("number", number)
                .update();
    }

    void removeWords(String number) {
        WORDS.forEach(table -> jdbc.sql("delete from " + table + " where case_number = :number")
                .param("number", number)
                .update());
        jdbc.sql("update consent set sealed_recipient = null, sealed_witness = null, recipient_key = null"
                        + " where case_number = :number")
                .param("number", number)
                .update();
        removeReasons(number);
    }

    /** That a file was opened, or something done without consent, stays as codes; why, in words, is the person's story. */
    private void removeReasons(String number) {
        jdbc.sql("update break_glass set sealed_words = null where case_number = :number")
                .param("number", number)
                .update();
        jdbc.sql("update consent_override set sealed_reason = null, sealed_decision = null, sealed_not_told = null"
                        + " where case_number = :number")
                .param("number", number)
                .update();
    }

    private static Withdrawal row(ResultSet rs, int n) throws SQLException {
        return new Withdrawal(
                rs.getString("id"),
                new CaseNumber(rs.getString("case_number")),
                WithdrawalScope.valueOf(rs.getString("scope")),
                rs.getString("item"),
                WithdrawalWay.valueOf(rs.getString("how")),
                rs.getString("recorded_by"),
                instant(rs, "recorded_at"),
                instant(rs, "told_at"),
                rs.getString("told_how"),
                instant(rs, "settled_at"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        LocalDateTime time = rs.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
