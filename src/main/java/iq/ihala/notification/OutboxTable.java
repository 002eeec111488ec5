package iq.ihala.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Repository;

/**
 * The table behind the outbox. Plain SQL, because what matters here is which rows are locked by whom; times are UTC wall
 * clock, so that neither the JVM's nor the server's zone counts.
 */
@Repository
class OutboxTable {

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> mail;

    OutboxTable(JdbcClient jdbc, ObjectProvider<JavaMailSender> mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    record Message(
            long id,
            String idempotencyKey,
            String recipient,
            MailTemplate template,
            String caseNumber,
            String permission,
            int attempts) {}

    /** Returns false when the key is already there. */
    boolean add(
            String key, String recipient, MailTemplate template, String caseNumber, String permission, Instant now) {
        return jdbc.sql(
                                """
                                insert ignore into outbox_message
                                  (idempotency_key, recipient, template, case_number, permission, status, attempts, created_at, next_attempt)
                                values (:key, :recipient, :template, :caseNumber, :permission, 'WAITING', 0, :now, :now)""")
                        .param("key", key)
                        .param("recipient", recipient)
                        .param("template", template.name())
                        .param("caseNumber", caseNumber)
                        .param("permission", permission)
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** Locks due messages for the caller's transaction; rows that another node holds are passed over. */
    List<Message> lockDue(int limit, Instant now) {
        return jdbc.sql(
                        """
                        select id, idempotency_key, recipient, template, case_number, permission, attempts
                        from outbox_message
                        where status = 'WAITING' and next_attempt <= :now
                          and (locked_until is null or locked_until <= :now)
                        order by next_attempt, id
                        limit :limit
                        for update skip locked""")
                .param("now", utc(now))
                .param("limit", limit)
                .query(OutboxTable::message)
                .list();
    }

    void claim(List<Long> ids, Instant lockedUntil) {
        jdbc.sql("update outbox_message set locked_until = :until, attempts = attempts + 1 where id in (:ids)")
                .param("until", utc(lockedUntil))
                .param("ids", ids)
                .update();
    }

    void sent(long id, Instant now) {
        jdbc.sql(
                        """
                        update outbox_message set status = 'SENT', sent_at = :now, locked_until = null, problem = null
                        where id = :id""")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void tryAgain(long id, Instant at, String problem) {
        jdbc.sql(
                        """
                        update outbox_message set next_attempt = :at, locked_until = null, problem = :problem
                        where id = :id""")
                .param("at", utc(at))
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    void giveUp(long id, String problem) {
        jdbc.sql(
                        """
                        update outbox_message set status = 'FAILED', locked_until = null, problem = :problem
                        where id = :id""")
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    /** What the message rested on is gone: it is never sent, and stays as the proof of it. */
    void withhold(long id, String problem) {
        jdbc.sql(
                        """
                        update outbox_message set status = 'WITHHELD', locked_until = null, problem = :problem
                        where id = :id""")
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    void removeOf(String caseNumber) {
        jdbc.sql("delete from outbox_message where case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .update();
    }

    /** Reads the two short ends of the index only, never the sent messages. */
    OutboxState state() {
        return jdbc.sql(
                        """
                        select (select count(*) from outbox_message where status = 'WAITING'),
                               (select count(*) from outbox_message where status = 'FAILED')""")
                .query((rs, n) -> new OutboxState(rs.getLong(1), rs.getLong(2), mail.getIfAvailable() != null))
                .single();
    }

    private static Message message(ResultSet rs, int row) throws SQLException {
        return new Message(
                rs.getLong("id"),
                rs.getString("idempotency_key"),
                rs.getString("recipient"),
                MailTemplate.valueOf(rs.getString("template")),
                rs.getString("case_number"),
                rs.getString("permission"),
                rs.getInt("attempts"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
