package iq.ihala.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Messages that were given up, and what people make of them. Giving up and asking people are two transactions: whatever is wrong
 * with the asking, no message is sent again because of it.
 */
@Service
public class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DeadLetters(
            JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** Tells of every message that was given up and of which nobody knows yet, once among all nodes. Never throws. */
    void report() {
        long after = 0;
        try {
            while (after >= 0) {
                after = reportNextAfter(after);
            }
        } catch (RuntimeException e) {
            LOG.warn("Dead letters could not be looked for: {}", e.getClass().getSimpleName());
        }
    }

    /** Returns its id, or -1 when there is none left. */
    private long reportNextAfter(long last) {
        var found = new long[] {-1};
        try {
            transaction.executeWithoutResult(status -> nextUnreported(last).ifPresent(letter -> {
                found[0] = letter.messageId();
                events.publishEvent(letter);
                jdbc.sql("update outbox_message set reported_at = :now where id = :id")
                        .param("now", OutboxTable.utc(clock.instant()))
                        .param("id", letter.messageId())
                        .update();
            }));
        } catch (RuntimeException e) {
            if (found[0] < 0) {
                throw e;
            }
            LOG.error(
                    "Nobody could be told that message {} was given up: {}",
                    found[0],
                    e.getClass().getSimpleName());
        }
        return found[0];
    }

    private Optional<MessageUndelivered> nextUnreported(long last) {
        return jdbc.sql(
                        """
                        select id, case_number, channel, problem from outbox_message
                        where status = 'FAILED' and reported_at is null and id > :last
                        order by id limit 1 for update skip locked""")
                .param("last", last)
                .query((rs, n) -> new MessageUndelivered(
                        rs.getLong("id"),
                        rs.getString("case_number"),
                        MessageChannel.valueOf(rs.getString("channel")),
                        rs.getString("problem")))
                .optional();
    }

    /** The message, whatever became of it; empty when its case was erased. One statement. */
    @Transactional(readOnly = true)
    public Optional<UndeliveredMessage> find(long messageId) {
        return jdbc.sql(
                        """
                        select id, case_number, channel, template, recipient, problem, attempts, created_at, status
                        from outbox_message where id = :id""")
                .param("id", messageId)
                .query(DeadLetters::undelivered)
                .optional();
    }

    /** Those that wait for a decision, the oldest first. One statement. */
    @Transactional(readOnly = true)
    public List<UndeliveredMessage> open(int from, int most) {
        return jdbc.sql(
                        """
                        select id, case_number, channel, template, recipient, problem, attempts, created_at, status
                        from outbox_message where status = 'FAILED' order by id limit :most offset :from""")
                .param("most", most)
                .param("from", from)
                .query(DeadLetters::undelivered)
                .list();
    }

    /** Sends it again, with as many attempts as a new message. Returns false if it no longer waits for a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean resend(long messageId) {
        boolean again = decide(
                messageId,
                "status = 'WAITING', attempts = 0, reported_at = null, locked_until = null, next_attempt = :now");
        if (again) {
            events.publishEvent(new MessageWaiting());
        }
        return again;
    }

    /** Somebody told the recipient otherwise. Returns false if it no longer waits for a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean toldOtherwise(long messageId) {
        return decide(messageId, "status = 'OTHER_WAY', next_attempt = :now");
    }

    /** It is not needed any more. Returns false if it no longer waits for a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean drop(long messageId) {
        return decide(messageId, "status = 'DROPPED', next_attempt = :now");
    }

    private boolean decide(long messageId, String what) {
        return jdbc.sql("update outbox_message set " + what + " where id = :id and status = 'FAILED'")
                        .param("now", OutboxTable.utc(clock.instant()))
                        .param("id", messageId)
                        .update()
                > 0;
    }

    private static UndeliveredMessage undelivered(ResultSet rs, int row) throws SQLException {
        return new UndeliveredMessage(
                rs.getLong("id"),
                rs.getString("case_number"),
                MessageChannel.valueOf(rs.getString("channel")),
                rs.getString("template"),
                rs.getString("recipient"),
                rs.getString("problem"),
                rs.getInt("attempts"),
                rs.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                "FAILED".equals(rs.getString("status")));
    }
}
