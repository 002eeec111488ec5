package iq.ihala.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the messages about a case: the outbox as proof. It says to whom and when, and never what was in them. */
@Service
public class Sendings {

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One message.
     *
     * @param key its idempotency key, which begins with the template and the thing that it is about
     * @param channel MAIL, SMS or WEBHOOK
     * @param recipient a staff user, a provider's id, or PERSON
     * @param sent when the other side took it, or null
     * @param status WAITING, SENT, FAILED or WITHHELD
     */
    public record Sending(
            String key,
            String channel,
            String recipient,
            String template,
            Instant written,
            Instant sent,
            Instant lastTry,
            String status) {}

    /** All messages about a case, oldest first. One statement, by the index of the case. */
    @Transactional(readOnly = true)
    public List<Sending> of(String caseNumber) {
        return jdbc.sql(
                        """
                        select idempotency_key, channel, recipient, template, created_at, sent_at, next_attempt, status
                        from outbox_message where case_number = :number order by id""")
                .param("number", caseNumber)
                .query((row, n) -> new Sending(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        instant(row.getObject(5, LocalDateTime.class)),
                        instant(row.getObject(6, LocalDateTime.class)),
                        instant(row.getObject(7, LocalDateTime.class)),
                        row.getString(8)))
                .list();
    }

    private static Instant instant(LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
