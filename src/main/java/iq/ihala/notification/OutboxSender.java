package iq.ihala.notification;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
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
 * Sends what waits in the outbox: a short transaction takes due messages for this node, the other side is spoken to outside any
 * transaction, and a short transaction each notes the result. Only a message that rests on a permission is handed over inside a
 * transaction, which holds the permission. A node that dies in between leaves a lock that runs out.
 */
@Component
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private static final String NO_PERMISSION = "NO_PERMISSION";

    /** So many attempts in a row that met with trouble: the other side is down, and the rest is not worn out on it. */
    private static final int TROUBLES_IN_A_ROW = 3;

    private final OutboxTable table;
    private final List<Channel> channels;
    private final DeadLetters deadLetters;
    private final ObjectProvider<SendPermission> permissions;
    private final OutboxSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    /** One sweep runs and one waits; whatever else asks is served by the one that waits. */
    private final ThreadPoolExecutor afterCommit = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1), r -> new Thread(r, "outbox"), (r, e) -> {});

    OutboxSender(
            OutboxTable table,
            List<Channel> channels,
            DeadLetters deadLetters,
            ObjectProvider<SendPermission> permissions,
            OutboxSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.channels = List.copyOf(channels);
        this.deadLetters = deadLetters;
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
        channels.stream().filter(Channel::isConfigured).forEach(this::sweep);
        deadLetters.report();
    }

    private void sweep(Channel channel) {
        try {
            boolean works = true;
            List<OutboxTable.Message> taken = take(channel);
            while (works && !taken.isEmpty()) {
                works = sendAll(channel, taken);
                taken = works ? take(channel) : List.of();
            }
        } catch (RuntimeException e) {
            LOG.warn("{} could not be swept: {}", channel.code(), e.getClass().getSimpleName());
        }
    }

    private List<OutboxTable.Message> take(Channel channel) {
        return transaction.execute(status -> {
            var now = clock.instant();
            var due = table.lockDue(channel.code(), settings.batch(), now);
            if (!due.isEmpty()) {
                table.claim(due.stream().map(OutboxTable.Message::id).toList(), now.plus(settings.lockFor()));
            }
            return due;
        });
    }

    /** Returns false when the other side is down; what was not tried is given back. */
    private boolean sendAll(Channel channel, List<OutboxTable.Message> taken) {
        Instant handBack = clock.instant().plus(settings.lockFor().dividedBy(2));
        int troubles = 0;
        for (int at = 0; at < taken.size(); at++) {
            if (troubles == TROUBLES_IN_A_ROW || clock.instant().isAfter(handBack)) {
                var untried = taken.subList(at, taken.size());
                transaction.executeWithoutResult(status -> table.release(untried));
                return troubles < TROUBLES_IN_A_ROW;
            }
            troubles = send(channel, taken.get(at)) == Delivery.Outcome.TROUBLE ? troubles + 1 : 0;
        }
        return troubles < TROUBLES_IN_A_ROW;
    }

    private Delivery.Outcome send(Channel channel, OutboxTable.Message message) {
        if (message.permission() == null) {
            var delivery = deliver(channel, message);
            transaction.executeWithoutResult(status -> note(message, delivery));
            return delivery.outcome();
        }
        try {
            return transaction.execute(status -> sendIfPermitted(channel, message));
        } catch (ConcurrencyFailureException e) {
            // Somebody is changing the permission at this moment and takes long: what comes of it is asked later.
            var busy = Delivery.refused(e.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> note(message, busy));
            return busy.outcome();
        }
    }

    /** The answer is held while the message is handed over: a withdrawal comes before it, or waits and finds it sent. */
    private Delivery.Outcome sendIfPermitted(Channel channel, OutboxTable.Message message) {
        boolean permitted = permissions.stream().anyMatch(permission -> permission.holds(message.permission()));
        var delivery = permitted ? deliver(channel, message) : Delivery.withheld(NO_PERMISSION);
        note(message, delivery);
        return delivery.outcome();
    }

    /** A message that cannot even be composed holds up no other. */
    private static Delivery deliver(Channel channel, OutboxTable.Message message) {
        try {
            return channel.deliver(message);
        } catch (ConcurrencyFailureException e) {
            throw e;
        } catch (RuntimeException e) {
            return Delivery.refused(e.getClass().getSimpleName());
        }
    }

    private void note(OutboxTable.Message message, Delivery delivery) {
        var now = clock.instant();
        int tries = message.attempts() + 1;
        switch (delivery.outcome()) {
            case DONE -> table.sent(message, now);
            case LATER -> table.postpone(message, delivery.notBefore(), delivery.problem());
            case WITHHELD -> {
                say("is withheld", message, delivery);
                table.withhold(message, now, delivery.problem());
            }
            case REFUSED, TROUBLE -> {
                if (tries >= settings.maxAttempts()) {
                    say("was given up", message, delivery);
                    table.giveUp(message, now, delivery.problem());
                } else {
                    say("waits for another try", message, delivery);
                    double chance = ThreadLocalRandom.current().nextDouble();
                    table.tryAgain(message, now.plus(settings.waitAfter(tries, chance)), delivery.problem());
                }
            }
        }
    }

    private static void say(String what, OutboxTable.Message message, Delivery delivery) {
        LOG.warn(
                "{} {} of case {} {}: {}",
                message.channel(),
                message.id(),
                message.caseNumber(),
                what,
                delivery.problem());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        afterCommit.shutdown();
        if (!afterCommit.awaitTermination(10, TimeUnit.SECONDS)) {
            afterCommit.shutdownNow();
        }
    }
}
