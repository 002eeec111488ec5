package iq.ihala.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.calendar.MovableClock;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Against a real SMTP server; transactions are committed, and the table is emptied after each test. */
@DomainTest
@Import(ServiceModules.class)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OutboxTest {

    private static final String CASE = "SA-26-00000P";
    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private final GreenMail server = new GreenMail(SMTP);

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private OutboxTable table;

    @Autowired
    private List<Channel> channels;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private ObjectProvider<SendPermission> permissions;

    @Autowired
    private OutboxSettings settings;

    @Autowired
    private OutboxHealth health;

    @Autowired
    private Staff staff;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", SMTP::getBindAddress);
        properties.add("spring.mail.port", SMTP::getPort);
        properties.add("ihala.outbox.sender", () -> "ihala@centre.example");
        properties.add("ihala.outbox.max-attempts", () -> 3);
        properties.add("ihala.outbox.jitter", () -> 0);
    }

    @BeforeEach
    void aPartnerAndAnEmptyOutbox() {
        committed(() -> jdbc.sql("delete from outbox_message").update());
        committed(() -> staff.register(new StaffMember(
                "partner",
                "نقطة ارتباط",
                "F",
                "NGO",
                Set.of("partner_focal"),
                true,
                "PAO_BASRA",
                "partner@pao.example")));
    }

    @AfterEach
    void emptyTables() {
        server.stop();
        committed(() -> {
            jdbc.sql("delete from outbox_message").update();
            jdbc.sql("delete from staff_member where user_id in ('partner', 'silent')")
                    .update();
        });
    }

    @Test
    void exactlyOneMailAlthoughOneAttemptFailsAndTheSweeperRunsTwice() throws Exception {
        write("partner", "key");
        sender.sweep();
        assertThat(row("key")).startsWith("WAITING 1 MailSendException");

        server.start();
        sender.sweep();
        assertThat(server.getReceivedMessages()).as("the back-off is not over").isEmpty();

        clock.advance(Duration.ofMinutes(1));
        sender.sweep();
        sender.sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(row("key")).startsWith("SENT 2");
    }

    @Test
    void mailIsArabicPlainTextWithTheCaseNumberOnly() throws Exception {
        server.start();
        write("partner", "key");
        sender.sweep();
        var mail = received().get(0);
        assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getSubject()).isEqualTo("طلب جديد بانتظار ردكم – " + CASE);
        assertThat((String) mail.getContent())
                .contains("رقمه " + CASE)
                .doesNotContain("LEGAL", "HIGH", "مساعدة قانونية");
        assertThat(mail.getFrom()[0]).hasToString("ihala@centre.example");
        assertThat(mail.getAllRecipients()[0]).hasToString("partner@pao.example");
        assertThat(mail.getMessageID()).endsWith("@centre.example>");
    }

    @Test
    void commitWakesTheSenderWithoutWaitingForTheSweep() {
        server.start();
        write("partner@pao.example", "key");
        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
    }

    @Test
    void rolledBackWorkSendsNothing() {
        server.start();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.mail("partner", "REFERRAL_SENT", CASE, "key");
            status.setRollbackOnly();
        });
        sender.sweep();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.state().waiting()).isZero();
    }

    @Test
    void sameKeyIsOneMailHoweverOftenItIsAsked() throws Exception {
        server.start();
        write("partner", "key");
        write("partner", "key");
        write("partner", "other");
        sender.sweep();
        assertThat(received()).hasSize(2);
    }

    @Test
    void threeNodesSweepingAtOnceSendEachMessageOnce() throws Exception {
        server.start();
        committed(() -> {
            for (int i = 0; i < 60; i++) {
                jdbc.sql(
                                """
                                insert into outbox_message (idempotency_key, recipient, template, case_number, status, attempts, created_at, next_attempt)
                                values (?, 'partner', 'TASK_WAITING', ?, 'WAITING', 0, '2026-01-01', '2026-01-01')""")
                        .params("key-" + i, CASE)
                        .update();
            }
        });
        var start = new CountDownLatch(1);
        Callable<Void> node = () -> {
            var itsSender = new OutboxSender(table, channels, deadLetters, permissions, settings, clock, transactions);
            start.await();
            itsSender.sweep();
            return null;
        };
        var nodes = Executors.newFixedThreadPool(3);
        try {
            var runs = List.of(nodes.submit(node), nodes.submit(node), nodes.submit(node));
            start.countDown();
            for (var run : runs) {
                run.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(received()).hasSize(60).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void messageOfANodeThatDiedIsTakenOverWhenItsLockRunsOut() throws Exception {
        server.start();
        committed(() -> jdbc.sql(
                        """
                        insert into outbox_message (idempotency_key, recipient, template, case_number, status, attempts, created_at, next_attempt, locked_until)
                        values ('key', 'partner', 'TASK_WAITING', ?, 'WAITING', 1, '2026-01-01', '2026-01-01', ?)""")
                .params(CASE, LocalDateTime.ofInstant(clock.instant().plusSeconds(60), ZoneOffset.UTC))
                .update());
        sender.sweep();
        assertThat(received()).isEmpty();
        clock.advance(Duration.ofSeconds(60));
        sender.sweep();
        assertThat(received()).hasSize(1);
    }

    @Test
    void attemptsAreBoundedAndWaitLongerEachTime() {
        write("partner", "key");
        sender.sweep();
        clock.advance(Duration.ofMinutes(1));
        sender.sweep();
        assertThat(row("key")).startsWith("WAITING 2");
        clock.advance(Duration.ofSeconds(119));
        sender.sweep();
        assertThat(row("key")).startsWith("WAITING 2");
        clock.advance(Duration.ofSeconds(1));
        sender.sweep();
        assertThat(row("key")).startsWith("FAILED 3");
        assertThat(outbox.state()).isEqualTo(new OutboxState(0, 1, true));
        assertThat(health.health().getDetails()).containsEntry("failed", 1L).containsEntry("mail", "CONFIGURED");
    }

    @Test
    void staffWithoutAnAddressHoldsUpNobodyElse() throws Exception {
        server.start();
        write("silent", "first");
        write("partner", "second");
        sender.sweep();
        assertThat(received()).hasSize(1);
        assertThat(row("first")).startsWith("WAITING 1 NO_ADDRESS");
    }

    @Test
    void messageWhosePermissionNobodyKnowsIsWithheldForGood() throws Exception {
        server.start();
        committed(() -> outbox.mailOn("987654321", "partner", "REFERRAL_SENT", CASE, "key"));
        sender.sweep();
        clock.advance(Duration.ofDays(1));
        sender.sweep();
        assertThat(received()).isEmpty();
        assertThat(row("key")).isEqualTo("WITHHELD 1 NO_PERMISSION");
        assertThat(outbox.state()).isEqualTo(new OutboxState(0, 0, true));
    }

    @Test
    void onlyKnownTemplatesAndCaseNumbersAreTaken() {
        assertThatThrownBy(() -> outbox.mail("partner", "LETTER", CASE, "key"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outbox.mail("partner", "REFERRAL_SENT", "canary name", "key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> outbox.mailOn("canary name", "partner", "REFERRAL_SENT", CASE, "key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
        assertThat(Arrays.stream(MailTemplate.values()))
                .allSatisfy(t -> assertThat(t.text(CASE)).contains(CASE));
    }

    private void write(String to, String key) {
        committed(() -> outbox.mail(to, "REFERRAL_SENT", CASE, key));
    }

    private void committed(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private String row(String key) {
        return new TransactionTemplate(transactions).execute(status -> jdbc.sql(
                        "select concat(status, ' ', attempts, ' ', coalesce(problem, '')) from outbox_message where idempotency_key = ?")
                .param(key)
                .query(String.class)
                .single());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
