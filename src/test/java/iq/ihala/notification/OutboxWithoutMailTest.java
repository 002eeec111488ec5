package iq.ihala.notification;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.Statements;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(ServiceModules.class)
class OutboxWithoutMailTest {

    private static final String CASE = "SA-26-00000P";

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private OutboxHealth health;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingOfOtherTests() {
        jdbc.sql("delete from outbox_message").update();
    }

    @Test
    void messagesWaitUncountedAndTheStateSaysSo() {
        outbox.mail("partner", "REFERRAL_SENT", CASE, "key");
        sender.sweep();
        assertThat(outbox.state()).isEqualTo(new OutboxState(1, 0, false));
        assertThat(health.health().getDetails())
                .containsEntry("mail", "NOT_CONFIGURED")
                .containsEntry("waiting", 1L);
        assertThat(jdbc.sql("select attempts from outbox_message")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void messageIsOneStatement() {
        assertThat(statements.of(() -> outbox.mail("partner", "REFERRAL_SENT", CASE, "key")))
                .isEqualTo(1);
        assertThat(statements.of(() -> outbox.state())).isEqualTo(1);
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        var settings = new OutboxSettings(
                "a@b", Duration.ofSeconds(30), 20, 10, Duration.ofMinutes(1), Duration.ofMinutes(10), 0.25);
        assertThat(settings.waitAfter(1, 0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.waitAfter(1, 1)).isEqualTo(Duration.ofSeconds(75));
        assertThat(settings.waitAfter(12, 1)).isEqualTo(Duration.ofMinutes(450));
    }

    @Test
    void backOffDoublesUpToSixHours() {
        var settings = new OutboxSettings(
                "a@b", Duration.ofSeconds(30), 20, 10, Duration.ofMinutes(1), Duration.ofMinutes(10), 0.25);
        assertThat(settings.waitAfter(1, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.waitAfter(4, 0)).isEqualTo(Duration.ofMinutes(8));
        assertThat(settings.waitAfter(9, 0)).isEqualTo(Duration.ofMinutes(256));
        assertThat(settings.waitAfter(10, 0)).isEqualTo(Duration.ofHours(6));
        assertThat(settings.waitAfter(Integer.MAX_VALUE, 0)).isEqualTo(Duration.ofHours(6));
    }
}
