package iq.ihala.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
            MessageChannel channel,
            String recipient,
            String template,
            LocalDate day,
            String caseNumber,
            String permission,
            int attempts) {}

    /**
     * A message to be written.
     *
     * @param notBefore when it is tried for the first time
     */
    record Draft(
            String key,
            MessageChannel channel,
            String recipient,
            String template,
            LocalDate day,
            String caseNumber,
            String permission,
            Instant notBefore) {}

    /** Returns false when the key is already there. */
    boolean add(Draft draft, Instant now) {
        return jdbc.sql(
                                """
                                insert ignore into outbox_message
                                  (idempotency_key, channel, recipient, template, about_day, case_number, permission, status,
                                   attempts, created_at, next_attempt)
                                values (:key, :channel, :recipient, :template, :day, :caseNumber, :permission, 'WAITING', 0, :now, :first)""")
                        .param("key", draft.key())
                        .param("channel", draft.channel().name())
                        .param("recipient", draft.recipient())
                        .param("template", draft.template())
                        .param("day", draft.day())
                        .param("caseNumber", draft.caseNumber())
                        .param("permission", draft.permission())
                        .param("now", utc(now))
                        .param("first", utc(draft.notBefore()))
                        .update()
                > 0;
    }

    /** Locks due messages for the caller's transaction; rows that another node holds are passed over. */
    List<Message> lockDue(MessageChannel channel, int limit, Instant now) {
        return jdbc.sql(
                        """
                        select id, idempotency_key, channel, recipient, template, about_day, case_number, permission, attempts
                        from outbox_message
                        where status = 'WAITING' and channel = :channel and next_attempt <= :now
                          and (locked_until is null or locked_until <= :now)
                        order by next_attempt, id
                        limit :limit
                        for update skip locked""")
                .param("channel", channel.name())
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

    /** Gives back what was claimed and not tried; what another node has claimed since stays that node's. */
    void release(List<Message> untried) {
        untried.forEach(message -> jdbc.sql(
                        """
                        update outbox_message set attempts = attempts - 1, locked_until = null
                        where id = :id and status = 'WAITING' and attempts = :claimed""")
                .param("id", message.id())
                .param("claimed", message.attempts() + 1)
                .update());
    }

    /** Whoever else claimed it meanwhile: it has gone. */
    void sent(Message message, Instant now) {
        jdbc.sql(
                        """
                        update outbox_message set status = 'SENT', sent_at = :now, locked_until = null, problem = null
                        where id = :id and status in ('WAITING', 'FAILED')""")
                .param("now", utc(now))
                .param("id", message.id())
                .update();
    }

    /** What failed says nothing about a message that another node has claimed since: nothing is changed then. */
    void tryAgain(Message message, Instant at, String problem) {
        change(message, "next_attempt = :at, problem = :problem", at, problem);
    }

    /** As {@link #tryAgain}, and no attempt is counted. */
    void postpone(Message message, Instant at, String problem) {
        change(message, "attempts = attempts - 1, next_attempt = :at, problem = :problem", at, problem);
    }

    void giveUp(Message message, Instant at, String problem) {
        change(message, "status = 'FAILED', next_attempt = :at, problem = :problem", at, problem);
    }

    /** What the message rested on is gone: it is never sent, and stays as the proof of it. */
    void withhold(Message message, Instant at, String problem) {
        change(message, "status = 'WITHHELD', next_attempt = :at, problem = :problem", at, problem);
    }

    private void change(Message message, String what, Instant at, String problem) {
        jdbc.sql("update outbox_message set " + what
                        + ", locked_until = null where id = :id and status = 'WAITING' and attempts = :claimed")
                .param("at", utc(at))
                .param("problem", problem)
                .param("id", message.id())
                .param("claimed", message.attempts() + 1)
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

    static Message message(ResultSet rs, int row) throws SQLException {
        return new Message(
                rs.getLong("id"),
                rs.getString("idempotency_key"),
                MessageChannel.valueOf(rs.getString("channel")),
                rs.getString("recipient"),
                rs.getString("template"),
                rs.getObject("about_day", LocalDate.class),
                rs.getString("case_number"),
                rs.getString("permission"),
                rs.getInt("attempts"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
