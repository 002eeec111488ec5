package iq.ihala.forum.internal;

import iq.ihala.crypto.CaseVault;
import iq.ihala.forum.IssueText;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whatever people wrote about an issue or a meeting, sealed under a key of that issue or meeting alone. Striking destroys the key:
 * then no backup and no log of the database opens it either.
 */
@Repository
class ForumTexts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int KEY_LENGTH = 8;

    private final JdbcClient jdbc;
    private final CaseVault vault;

    ForumTexts(JdbcClient jdbc, CaseVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A name that nobody can count or guess, such as {@code FI_7K3M2XQ9}. */
    static String draw(String prefix) {
        StringBuilder name = new StringBuilder(prefix).append('_');
        for (int i = 0; i < KEY_LENGTH; i++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    /** Keeps words beside those that were written before; blank ones are none. */
    void add(String subject, String field, String words, Instant at) {
        if (words == null || words.isBlank()) {
            return;
        }
        String row = draw("T");
        jdbc.sql("insert into forum_text (subject, field, row_key, sealed_words, at) values (?, ?, ?, ?, ?)")
                .params(
                        subject,
                        field,
                        row,
                        vault.seal(subject, words.strip().getBytes(StandardCharsets.UTF_8), place(subject, field, row)),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were written. */
    List<IssueText> of(String subject) {
        return jdbc.sql(
                        "select field, row_key, sealed_words, at from forum_text where subject = ? order by at, row_key")
                .param(subject)
                .query((row, n) -> text(subject, row))
                .list();
    }

    /** The words of one field are gone. */
    void forget(String subject, String field) {
        jdbc.sql("delete from forum_text where subject = ? and field = ?")
                .params(subject, field)
                .update();
    }

    /** All words are gone, and the key with them. */
    void forget(String subject) {
        jdbc.sql("delete from forum_text where subject = ?").param(subject).update();
        vault.destroy(subject);
    }

    private IssueText text(String subject, ResultSet row) throws SQLException {
        String field = row.getString("field");
        byte[] words =
                vault.open(subject, row.getBytes("sealed_words"), place(subject, field, row.getString("row_key")));
        return new IssueText(
                field,
                new String(words, StandardCharsets.UTF_8),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static String place(String subject, String field, String row) {
        return "forum_text|sealed_words|" + subject + "|" + field + "|" + row;
    }
}
