package iq.ihala.notification;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox: a short transaction takes due messages for this node, the mail server is spoken to
 * outside any transaction, and a short transaction each notes the result. Only a message that rests on a permission is handed
 * over inside a transaction, which holds the permission. A node that dies in between leaves a lock that runs out.
 */
@Component
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private static final String NO_PERMISSION = "NO_PERMISSION";

    private final OutboxTable table;
    private final Mailer mailer;
    private final ObjectProvider<SendPermission> permissions;
    private final OutboxSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    /** One sweep runs and one waits; whatever else asks is served by the one that waits. */
    private final ThreadPoolExecutor afterCommit = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1), r -> new Thread(r, "outbox"), (r, e) -> {});

    OutboxSender(
            OutboxTable table,
            Mailer mailer,
            ObjectProvider<SendPermission> permissions,
            OutboxSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.mailer = mailer;
        this.permissions = permissions;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        afterCommit.allowCoreThreadTimeOut(true);
    }

    /** The step that wrote the message does not wait for the mail server. */
    @TransactionalEventListener
    void wakeUp(MessageWaiting written) {
        afterCommit.execute(this::sweep);
    }

    /** Sends everything that is due; one sweep at a time on this node, any number of nodes at once. Never throws. */
    synchronized void sweep() {
        if (!mailer.isConfigured()) {
            return;
        }
        try {
            List<OutboxTable.Message> taken = take();
            while (!taken.isEmpty()) {
                taken.forEach(this::send);
                taken = take();
            }
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be swept: {}", e.getClass().getSimpleName());
        }
    }

    private List<OutboxTable.Message> take() {
        return transaction.execute(status -> {
            var now = clock.instant();
            var due = table.lockDue(settings.batch(), now);
            if (!due.isEmpty()) {
                table.claim(due.stream().map(OutboxTable.Message::id).toList(), now.plus(settings.lockFor()));
            }
            return due;
        });
    }

    private void send(OutboxTable.Message message) {
        if (message.permission() == null) {
            String problem = mailer.send(message).orElse(null);
            transaction.executeWithoutResult(status -> note(message, problem));
            return;
        }
        try {
            transaction.executeWithoutResult(status -> sendIfPermitted(message));
        } catch (ConcurrencyFailureException e) {
            // Somebody is changing the permission at this moment and takes long: what comes of it is asked later.
            transaction.executeWithoutResult(
                    status -> note(message, e.getClass().getSimpleName()));
        }
    }

    /** The answer is held while the mail is handed over: a withdrawal comes before it, or waits and finds it sent. */
    private void sendIfPermitted(OutboxTable.Message message) {
        boolean permitted = permissions.stream().anyMatch(permission -> permission.holds(message.permission()));
        if (permitted) {
            note(message, mailer.send(message).orElse(null));
        } else {
            LOG.info("Message {} of case {} is withheld: no permission", message.id(), message.caseNumber());
            table.withhold(message.id(), NO_PERMISSION);
        }
    }

    private void note(OutboxTable.Message message, String problem) {
        int tries = message.attempts() + 1;
        if (problem == null) {
            table.sent(message.id(), clock.instant());
        } else if (tries >= settings.maxAttempts()) {
            LOG.error("Message {} of case {} was given up: {}", message.id(), message.caseNumber(), problem);
            table.giveUp(message.id(), problem);
        } else {
            LOG.warn("Message {} of case {} waits for another try: {}", message.id(), message.caseNumber(), problem);
            table.tryAgain(message.id(), clock.instant().plus(settings.waitAfter(tries)), problem);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        afterCommit.shutdown();
        if (!afterCommit.awaitTermination(10, TimeUnit.SECONDS)) {
            afterCommit.shutdownNow();
        }
    }
}
