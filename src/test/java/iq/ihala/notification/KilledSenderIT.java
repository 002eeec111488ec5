package iq.ihala.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * Two nodes send from one table to a real mail server, and are killed in the middle of a conversation with it, as kill -9 does: no
 * message is lost, and those that arrive twice are counted.
 */
class KilledSenderIT extends OutsideWorld {

    private static final Logger LOG = LoggerFactory.getLogger(KilledSenderIT.class);
    private static final int MESSAGES = 1_000;
    private static final int KILLS = 8;
    private static final String CASE = "SA-26-00000P";

    @Autowired
    private Environment environment;

    private final ConcurrentLinkedDeque<Process> nodes = new ConcurrentLinkedDeque<>();

    @AfterEach
    void endAll() {
        nodes.forEach(Process::destroyForcibly);
    }

    @Test
    void killedInTheMiddleOfSendingLosesNothing() {
        var conversations = new AtomicInteger();
        var killed = new AtomicInteger();
        SMTP.behave(() -> {
            // A node is speaking to the server at this moment; which of the two is left to chance.
            if (conversations.incrementAndGet() % (MESSAGES / (KILLS + 1)) == 0 && killed.get() < KILLS) {
                killed.incrementAndGet();
                nodes.removeFirst().destroyForcibly();
                start();
            }
            return FaultySmtp.Fault.NONE;
        });
        committed(() -> {
            for (int i = 0; i < MESSAGES; i++) {
                table.add(
                        new OutboxTable.Draft(
                                "key-" + i,
                                MessageChannel.MAIL,
                                "partner@pao.example",
                                "REFERRAL_SENT",
                                null,
                                CASE,
                                null,
                                Instant.now()),
                        Instant.now());
            }
        });
        long began = System.nanoTime();
        start();
        start();
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(250, TimeUnit.MILLISECONDS)
                .until(() -> count("SENT") == MESSAGES);
        int arrivals =
                SMTP.received().values().stream().mapToInt(Integer::intValue).sum();
        LOG.info(
                "{} messages, two nodes, {} killed with kill -9 while they sent: {} lost, {} arrived twice ({} arrivals), {} s",
                MESSAGES,
                killed.get(),
                MESSAGES - SMTP.received().size(),
                arrivals - SMTP.received().size(),
                arrivals,
                Math.round((System.nanoTime() - began) / 1e9));
        assertThat(killed.get()).isEqualTo(KILLS);
        assertThat(SMTP.received()).as("lost").hasSize(MESSAGES);
        assertThat(arrivals - MESSAGES)
                .as("a node that dies speaks of one message at most")
                .isLessThanOrEqualTo(KILLS);
        assertThat(List.of(count("WAITING"), count("FAILED"), count("WITHHELD")))
                .containsOnly(0L);
    }

    private void start() {
        try {
            nodes.addLast(SenderJvm.start(environment, SMTP.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(String status) {
        return asked(() -> jdbc.sql("select count(*) from outbox_message where status = ?")
                .param(status)
                .query(Long.class)
                .single());
    }
}
