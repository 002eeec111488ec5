package iq.ihala.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.notification.FaultySmtp.Fault;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that refuse, hang and hang up; workers that die; two nodes at once: nothing is lost, and what comes twice is counted. */
class OutboxFaultTest extends OutsideWorld {

    private static final String CASE = "SA-26-00000P";

    @ParameterizedTest
    @EnumSource(names = {"HANGS", "DROPS_AT_ONCE", "SAYS_BUSY"})
    void aServerThatTakesNothingCostsAnAttemptAndNoMail(Fault fault) {
        SMTP.behave(() -> fault);
        write("key");
        sender.sweep();
        assertThat(SMTP.received()).isEmpty();
        assertThat(row("key")).startsWith("WAITING 1");
        SMTP.behave(() -> Fault.NONE);
        clock.advance(Duration.ofMinutes(2));
        sender.sweep();
        assertThat(SMTP.received().values()).containsExactly(1);
        assertThat(row("key")).isEqualTo("SENT 2");
    }

    @Test
    void aMailOfWhichNobodyKnowsWhetherItWasTakenIsSentAgainUnderTheSameId() {
        SMTP.behave(onceThenNone(Fault.DROPS_BEFORE_THE_REPLY));
        write("key");
        sender.sweep();
        clock.advance(Duration.ofMinutes(2));
        sender.sweep();
        assertThat(SMTP.received()).hasSize(1).containsValue(2);
        assertThat(row("key")).isEqualTo("SENT 2");
    }

    @Test
    void aMailThatTheServerSaidItHasIsSentOnceHoweverTheConnectionEnds() {
        SMTP.behave(() -> Fault.DROPS_AFTER_THE_REPLY);
        write("key");
        sender.sweep();
        clock.advance(Duration.ofDays(1));
        sender.sweep();
        assertThat(SMTP.received()).hasSize(1).containsValue(1);
        assertThat(row("key")).isEqualTo("SENT 1");
    }

    @Test
    void aServerThatIsDownWearsOutThreeMessagesAndNoMore() {
        SMTP.behave(() -> Fault.SAYS_BUSY);
        for (int i = 0; i < 50; i++) {
            write("key-" + i);
        }
        committed(() -> jdbc.sql(
                        "update outbox_message set attempts = 0, next_attempt = '2026-01-01', locked_until = null")
                .update());
        SMTP.behave(() -> Fault.SAYS_BUSY);
        sender.sweep();
        assertThat(asked(() -> jdbc.sql("select sum(attempts) from outbox_message where locked_until is null")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(3);
    }

    @Test
    void mailsSurviveFaultsDeathsAndTwoNodes() throws Exception {
        SMTP.behave(OutboxLoadTest.mailFaults(new Random(7)));
        new OutboxUnderFault(this, MessageChannel.MAIL)
                .survives(400, 40, SMTP.received(), key -> "<" + MessageIds.of(key) + "@centre.example>");
        assertThat(SMTP.committed()).containsKeys(Fault.values());
    }

    @Test
    void callsOfPartnersSystemsSurviveFaultsDeathsAndTwoNodes() throws Exception {
        WEB.stubFor(post("/hook").willReturn(ok()));
        REPLIES.behave(OutboxLoadTest.webFaults(new Random(7)));
        new OutboxUnderFault(this, MessageChannel.WEBHOOK).survives(400, 40, REPLIES.received(), MessageIds::of);
        assertThat(REPLIES.committed()).containsKeys(Replies.Fault.values());
    }

    private void write(String key) {
        // Written past the service: nobody wakes the sender but the test.
        committed(() -> table.add(
                new OutboxTable.Draft(
                        key,
                        MessageChannel.MAIL,
                        "partner@pao.example",
                        "TASK_WAITING",
                        null,
                        CASE,
                        null,
                        clock.instant()),
                clock.instant()));
    }

    private static Supplier<Fault> onceThenNone(Fault fault) {
        var left = new java.util.concurrent.atomic.AtomicInteger(1);
        return () -> left.getAndDecrement() > 0 ? fault : Fault.NONE;
    }
}
