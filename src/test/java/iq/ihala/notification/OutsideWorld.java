package iq.ihala.notification;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.ConsoleNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.calendar.MovableClock;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/**
 * The outbox with all its ways out: a mail server on a real socket, a gateway and a partner's system behind real HTTP. Transactions are
 * committed, and the table is emptied before and after.
 */
@DomainTest
@Import(ServiceModules.class)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class OutsideWorld {

    static final String SECRET = "a-secret-of-more-than-32-characters-for-tests";
    static final String PARTNER = "PAO_BASRA";
    static final FaultySmtp SMTP = new FaultySmtp();
    static final Replies REPLIES = new Replies();
    static final WireMockServer WEB = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress("127.0.0.1")
            .notifier(new ConsoleNotifier(false))
            .containerThreads(20)
            .extensions(REPLIES));

    static {
        WEB.start();
    }

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxTable table;

    @Autowired
    List<Channel> channels;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    OutboxSender sender;

    @Autowired
    ObjectProvider<SendPermission> permissions;

    @Autowired
    OutboxSettings settings;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SMTP::port);
        properties.add("spring.mail.properties.mail.smtp.timeout", () -> 250);
        properties.add("ihala.outbox.sender", () -> "ihala@centre.example");
        properties.add("ihala.outbox.sweep-every", () -> "PT24H");
        properties.add("ihala.webhook.to.PAO_BASRA.url", () -> WEB.baseUrl() + "/hook");
        properties.add("ihala.webhook.to.PAO_BASRA.secret", () -> SECRET);
        properties.add("ihala.webhook.timeout", () -> "PT2S");
        properties.add("ihala.sms.url", () -> WEB.baseUrl() + "/sms");
        properties.add("ihala.sms.headers.X-Api-Key", () -> "key-of-the-gateway");
        properties.add("ihala.sms.success", () -> "\"taken\":\\s*true");
        properties.add("ihala.sms.timeout", () -> "PT2S");
    }

    @BeforeEach
    @AfterEach
    void emptyOutbox() {
        committed(() -> jdbc.sql("delete from outbox_message").update());
        SMTP.behave(() -> FaultySmtp.Fault.NONE);
        WEB.resetAll();
        REPLIES.behave(() -> Replies.Fault.NONE);
    }

    OutboxSender node(List<Channel> itsChannels) {
        return new OutboxSender(table, itsChannels, deadLetters, permissions, settings, clock, transactions);
    }

    void committed(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    <T> T asked(Supplier<T> question) {
        return new TransactionTemplate(transactions).execute(status -> question.get());
    }

    String row(String key) {
        return asked(() -> jdbc.sql(
                        "select concat(status, ' ', attempts, ' ', coalesce(problem, '')) from outbox_message where idempotency_key = ?")
                .param(key)
                .query(String.class)
                .single()
                .strip());
    }
}
