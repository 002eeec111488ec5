package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Emergency;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.crypto.CaseVault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Files opened in danger; the words of why are sealed with the case. */
@Component
class EmergencyTable {

    private static final String COLUMNS = "select id, case_number, user_id, reason, opened_at, open_until, ";

    private final JdbcTemplate jdbc;
    private final CaseVault vault;

    EmergencyTable(JdbcTemplate jdbc, CaseVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(String id, Emergency emergency) {
        String number = emergency.caseNumber().value();
        byte[] words = vault.seal(number, emergency.words().getBytes(StandardCharsets.UTF_8), place(id));
        jdbc.update(
                "insert into break_glass (id, case_number, user_id, reason, sealed_words, opened_at, open_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                number,
                emergency.user(),
                emergency.reason().name(),
                words,
                utc(emergency.openedAt()),
                utc(emergency.until()));
    }

    /** Until when this user has the file open now. */
    Optional<Instant> openUntil(CaseNumber number, String user, Instant now) {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select max(open_until) from break_glass where case_number = ? and user_id = ? and open_until > ?",
                        LocalDateTime.class,
                        number.value(),
                        user,
                        utc(now)))
                .map(until -> until.toInstant(ZoneOffset.UTC));
    }

    /** With the words. */
    List<Emergency> ofCase(CaseNumber number) {
        return jdbc.query(
                COLUMNS + "sealed_words from break_glass where case_number = ? order by opened_at desc, id",
                (row, i) -> emergency(row, words(row)),
                number.value());
    }

    /** Without the words. */
    List<Emergency> since(Instant since) {
        return jdbc.query(
                COLUMNS + "null from break_glass where opened_at > ? order by opened_at desc, id limit 100",
                (row, i) -> emergency(row, null),
                utc(since));
    }

    private String words(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_words");
        return sealed == null
                ? null
                : new String(
                        vault.open(row.getString("case_number"), sealed, place(row.getString("id"))),
                        StandardCharsets.UTF_8);
    }

    private static Emergency emergency(ResultSet row, String words) throws SQLException {
        return new Emergency(
                new CaseNumber(row.getString("case_number")),
                row.getString("user_id"),
                EmergencyReason.valueOf(row.getString("reason")),
                words,
                row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("open_until", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static String place(String id) {
        return "break_glass|sealed_words|" + id;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
