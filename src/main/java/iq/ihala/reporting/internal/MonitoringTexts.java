package iq.ihala.reporting.internal;

import iq.ihala.crypto.CaseVault;
import iq.ihala.reporting.Rounds.Remark;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks and reasons, sealed under a key of their month. */
@Repository
class MonitoringTexts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private final JdbcClient jdbc;
    private final CaseVault vault;

    MonitoringTexts(JdbcClient jdbc, CaseVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A name that nobody can count or guess, such as {@code RX_7K3M2XQ9}. */
    static String draw(String prefix) {
        StringBuilder name = new StringBuilder(prefix).append('_');
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    void add(YearMonth month, String field, String user, String words, Instant at) {
        if (words == null || words.isBlank()) {
            return;
        }
        String row = draw("T");
        byte[] sealedWords =
                vault.seal(subject(month), words.strip().getBytes(StandardCharsets.UTF_8), place(month, field, row));
        jdbc.sql("insert into monitoring_text (month, field, row_key, written_by, sealed_words, at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(month.toString(), field, row, user, sealedWords, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    List<Remark> of(YearMonth month) {
        return jdbc.sql("select field, row_key, written_by, sealed_words from monitoring_text where month = ?"
                        + " order by at, row_key")
                .param(month.toString())
                .query((row, n) -> remark(month, row))
                .list();
    }

    private Remark remark(YearMonth month, ResultSet row) throws SQLException {
        String field = row.getString("field");
        byte[] words =
                vault.open(subject(month), row.getBytes("sealed_words"), place(month, field, row.getString("row_key")));
        return new Remark(field, row.getString("written_by"), new String(words, StandardCharsets.UTF_8));
    }

    private static String subject(YearMonth month) {
        return "RPT_" + month.toString().replace('-', '_');
    }

    private static String place(YearMonth month, String field, String row) {
        return "monitoring_text|sealed_words|" + month + "|" + field + "|" + row;
    }
}
