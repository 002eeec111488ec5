package iq.ihala.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.referral.Referrals;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/**
 * A consent withdrawn a millisecond before a send stops that send. Two threads race for each message, against a real SMTP server
 * and a real database. Once the withdrawal has come back, no mail may come any more, whoever began first.
 */
@DomainTest
@Import(ServiceModules.class)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WithdrawalRaceTest {

    private static final Logger LOG = LoggerFactory.getLogger(WithdrawalRaceTest.class);
    private static final int ROUNDS = 200;
    private static final int SOON_MICROS = 4_000;
    /** Late enough for a withdrawal to be over on a slow machine before the send begins. */
    private static final int LATE_MICROS = 200_000;

    private static final int LATE_EVERY = 8;
    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private final GreenMail server = new GreenMail(SMTP);
    private final ExecutorService runners = Executors.newFixedThreadPool(2);
    private final Random random = new Random(20260311);

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Referrals referrals;

    @Autowired
    private OutboxTable table;

    @Autowired
    private WebhookSettings webhooks;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /** What the two threads of one round saw. */
    private record Round(long sendBegan, long withdrawn, int mailsWhenWithdrawn, int mailsInTheEnd, String row) {

        boolean withdrawnBeforeTheSendBegan() {
            return withdrawn < sendBegan;
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", SMTP::getBindAddress);
        properties.add("spring.mail.port", SMTP::getPort);
        properties.add("ihala.outbox.sender", () -> "ihala@centre.example");
    }

    @BeforeEach
    void aPartnerWithAMailbox() {
        server.start();
        committed(() -> staff.register(new StaffMember(
                "pao", "نقطة ارتباط", "F", "NGO", Set.of("partner_focal"), true, "PAO_BASRA", "pao@partner.example")));
    }

    @AfterEach
    void emptyTables() {
        runners.shutdownNow();
        server.stop();
        committed(() -> {
            jdbc.sql("delete from outbox_message").update();
            jdbc.sql("delete from staff_member where user_id = 'pao'").update();
            jdbc.sql("delete from case_file where opened_by = 'racer'").update();
        });
    }

    @Test
    void nothingIsHandedOverOnceTheConsentIsWithdrawn() throws Exception {
        int sentFirst = 0;
        int withheld = 0;
        int withdrawnBeforeTheSendBegan = 0;
        int sentAfterWithdrawal = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Round seen = raceForOneMessage(round % LATE_EVERY == 0 ? LATE_MICROS : SOON_MICROS);
            sentAfterWithdrawal += seen.mailsInTheEnd() - seen.mailsWhenWithdrawn();
            if (seen.withdrawnBeforeTheSendBegan()) {
                withdrawnBeforeTheSendBegan++;
                assertThat(seen.mailsInTheEnd()).isZero();
            }
            if (seen.mailsInTheEnd() == 0) {
                withheld++;
                assertThat(seen.row()).isEqualTo("WITHHELD NO_PERMISSION");
            } else {
                sentFirst++;
                assertThat(seen.row()).isEqualTo("SENT ");
            }
        }
        LOG.info(
                "{} rounds: {} mails sent first, {} withheld ({} of them withdrawn before the send began), {} sent after"
                        + " the withdrawal",
                ROUNDS,
                sentFirst,
                withheld,
                withdrawnBeforeTheSendBegan,
                sentAfterWithdrawal);
        assertThat(sentAfterWithdrawal).isZero();
        assertThat(sentFirst).as("the send came first at times").isPositive();
        assertThat(withdrawnBeforeTheSendBegan)
                .as("the withdrawal came first at times")
                .isPositive();
        assertThat(withheld)
                .as("the withdrawal overtook a send that had begun at times")
                .isGreaterThan(withdrawnBeforeTheSendBegan);
    }

    @Test
    void aReferralThatIsSentWhileTheConsentIsWithdrawnTellsItsPartnerBeforeOrNever() throws Exception {
        int sentAfterWithdrawal = 0;
        int told = 0;
        int refused = 0;
        int withheld = 0;
        for (int round = 0; round < ROUNDS; round++) {
            CaseNumber number = openCase();
            String item = consentedReferral(number);
            server.purgeEmailFromAllMailboxes();
            var barrier = new CyclicBarrier(2);
            int sendDelay = random.nextInt(SOON_MICROS);
            int withdrawDelay = random.nextInt(30_000);
            var sending = runners.submit(() -> {
                barrier.await();
                pauseMicros(sendDelay);
                try {
                    committed(() -> referrals.send(item));
                    return true;
                } catch (NoConsentException e) {
                    return false;
                }
            });
            var withdrawing = runners.submit(() -> {
                barrier.await();
                pauseMicros(withdrawDelay);
                consents.withdraw(number, ConsentCode.C_REF, item, "racer");
                return server.getReceivedMessages().length;
            });
            boolean handedOver = sending.get();
            int mailsWhenWithdrawn = withdrawing.get();
            sender.sweep();
            int mailsInTheEnd = server.getReceivedMessages().length;
            sentAfterWithdrawal += mailsInTheEnd - mailsWhenWithdrawn;
            told += mailsInTheEnd;
            refused += handedOver ? 0 : 1;
            withheld += handedOver && mailsInTheEnd == 0 ? 1 : 0;
        }
        LOG.info(
                "{} referrals: {} told first, {} refused, {} withheld on the way, {} told after the withdrawal",
                ROUNDS,
                told,
                refused,
                withheld,
                sentAfterWithdrawal);
        assertThat(sentAfterWithdrawal).isZero();
        assertThat(told).isPositive();
        assertThat(refused + withheld).isPositive();
    }

    private Round raceForOneMessage(int latestSend) throws Exception {
        CaseNumber number = openCase();
        give(number, "PSS");
        String reference = consents.live(number, ConsentCode.C_REF, "PSS", "PAO_BASRA")
                .orElseThrow()
                .reference();
        // An outbox that wakes nobody: the send begins when the race says so.
        var outbox = new Outbox(table, webhooks, event -> {}, clock);
        committed(() -> outbox.mailOn(reference, "pao", "REFERRAL_SENT", number.value(), "race-" + number));
        server.purgeEmailFromAllMailboxes();

        var barrier = new CyclicBarrier(2);
        int sendDelay = random.nextInt(latestSend);
        int withdrawDelay = random.nextInt(25_000);
        var sending = runners.submit(() -> {
            barrier.await();
            pauseMicros(sendDelay);
            long began = System.nanoTime();
            sender.sweep();
            return began;
        });
        var withdrawing = runners.submit(() -> {
            barrier.await();
            pauseMicros(withdrawDelay);
            consents.withdraw(number, ConsentCode.C_REF, "PSS", "racer");
            return new long[] {System.nanoTime(), server.getReceivedMessages().length};
        });
        long began = sending.get();
        long[] withdrawn = withdrawing.get();
        sender.sweep();
        return new Round(
                began, withdrawn[0], (int) withdrawn[1], server.getReceivedMessages().length, row("race-" + number));
    }

    private CaseNumber openCase() {
        return new TransactionTemplate(transactions).execute(status -> cases.open("WALK_IN", "racer"));
    }

    private String consentedReferral(CaseNumber number) {
        return new TransactionTemplate(transactions).execute(status -> {
            String item = referrals.open(number.value(), "LEGAL", null);
            referrals.consented(item, "PAO_BASRA", "CODE_ONLY", "racer");
            give(number, item);
            return item;
        });
    }

    private void give(CaseNumber number, String item) {
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, item, "PAO_BASRA", null, "SELF", "SIGNED", null, "AR", "racer"));
    }

    private static void pauseMicros(int micros) {
        long until = System.nanoTime() + micros * 1_000L;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(10_000);
        }
    }

    private void committed(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private String row(String key) {
        return new TransactionTemplate(transactions).execute(status -> jdbc.sql(
                        "select concat(status, ' ', coalesce(problem, '')) from outbox_message where idempotency_key = ?")
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
