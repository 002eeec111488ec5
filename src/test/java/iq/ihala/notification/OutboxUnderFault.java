package iq.ihala.notification;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes messages, lets two nodes send them through faults while workers die, and counts what arrived. */
final class OutboxUnderFault {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxUnderFault.class);
    private static final String CASE = "SA-26-00000P";
    private static final int DAYS_AHEAD = 300;

    private final OutsideWorld world;
    private final MessageChannel way;
    private final String caseNumber;
    private final Random random = new Random(20261122);
    private final AtomicInteger deaths = new AtomicInteger();

    OutboxUnderFault(OutsideWorld world, MessageChannel way) {
        this(world, way, CASE);
    }

    OutboxUnderFault(OutsideWorld world, MessageChannel way, String caseNumber) {
        this.world = world;
        this.way = way;
        this.caseNumber = caseNumber;
    }

    /** A worker dies between two statements: nothing of ours may catch it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Now and then the worker dies before it speaks to the other side, now and then after it, before the result is noted. */
    private record Mortal(Channel living, Random fate, AtomicInteger deaths, int oneIn) implements Channel {

        @Override
        public MessageChannel code() {
            return living.code();
        }

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Delivery deliver(OutboxTable.Message message) {
            int dice;
            synchronized (fate) {
                dice = fate.nextInt(2 * oneIn);
            }
            if (dice == 0) {
                die();
            }
            Delivery delivery = living.deliver(message);
            if (dice == 1) {
                die();
            }
            return delivery;
        }

        private void die() {
            deaths.incrementAndGet();
            throw new Killed();
        }
    }

    /** @param received how often each message reached the other side, by id there */
    void survives(int messages, int oneDeathIn, Map<String, Integer> received, Function<String, String> idThere)
            throws Exception {
        write(messages);
        Channel channel =
                world.channels.stream().filter(c -> c.code() == way).findFirst().orElseThrow();
        long began = System.nanoTime();
        int rounds = 0;
        while (waiting() > 0) {
            twoNodesSweep(new Mortal(channel, random, deaths, oneDeathIn));
            // Back-offs and the locks of the dead run out.
            world.clock.advance(Duration.ofHours(8));
            rounds++;
            assertThat(rounds).as("rounds").isLessThan(2_000);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Set<String> sent = idsWith("SENT", idThere);
        Set<String> failed = idsWith("FAILED", idThere);
        int arrivals = received.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> lost = new HashSet<>(sent);
        lost.removeAll(received.keySet());
        LOG.info(
                "{}: {} messages, {} sent, {} given up and visible, {} lost, {} arrived twice or more ({} arrivals), {} workers"
                        + " killed, two nodes, {} s, {} messages/s",
                way,
                messages,
                sent.size(),
                failed.size(),
                lost.size(),
                arrivals - received.size(),
                arrivals,
                deaths.get(),
                Math.round(seconds),
                Math.round(messages / seconds));
        assertThat(lost).as("noted as sent and never arrived").isEmpty();
        assertThat(sent.size() + failed.size()).as("accounted for").isEqualTo(messages);
        assertThat(deaths.get()).as("workers died").isPositive();
        assertThat(failed.size()).as("given up").isLessThanOrEqualTo(messages / 500);
    }

    private void twoNodesSweep(Channel channel) throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> sweeps = List.of(
                    nodes.submit(() -> world.node(List.of(channel)).sweep()),
                    nodes.submit(() -> world.node(List.of(channel)).sweep()));
            for (Future<?> sweep : sweeps) {
                try {
                    sweep.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    if (!(e.getCause() instanceof Killed)) {
                        throw e;
                    }
                }
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private void write(int messages) {
        // Through the table: a thousand rows a transaction, and nobody wakes the sender.
        for (int from = 0; from < messages; from += 1_000) {
            int first = from;
            world.committed(() -> {
                for (int i = first; i < Math.min(first + 1_000, messages); i++) {
                    world.table.add(draft("key-" + i), world.clock.instant());
                }
            });
        }
    }

    private OutboxTable.Draft draft(String key) {
        var now = world.clock.instant();
        return switch (way) {
            case MAIL ->
                new OutboxTable.Draft(key, way, "partner@pao.example", "REFERRAL_SENT", null, caseNumber, null, now);
            case WEBHOOK ->
                new OutboxTable.Draft(key, way, OutsideWorld.PARTNER, "REFERRAL_SENT", null, caseNumber, null, now);
            case SMS -> {
                var day = LocalDate.ofInstant(now, WorkingCalendar.BASRA).plusDays(DAYS_AHEAD);
                yield new OutboxTable.Draft(
                        key, way, Outbox.PERSON, PersonTemplate.APPOINTMENT_DAY.name(), day, caseNumber, null, now);
            }
        };
    }

    private long waiting() {
        return world.asked(() -> world.jdbc
                .sql("select count(*) from outbox_message where status = 'WAITING'")
                .query(Long.class)
                .single());
    }

    private Set<String> idsWith(String status, Function<String, String> idThere) {
        return world
                .asked(() -> world.jdbc
                        .sql("select idempotency_key from outbox_message where status = ?")
                        .param(status)
                        .query(String.class)
                        .list())
                .stream()
                .map(idThere)
                .collect(Collectors.toSet());
    }
}
