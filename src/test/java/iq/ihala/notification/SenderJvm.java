package iq.ihala.notification;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outbox's sender in a process of its own, which can be killed like a node of the house. It sends until then. */
final class SenderJvm {

    /** Short, so that a dead node's messages are taken over within the test. */
    static final Duration LOCK = Duration.ofSeconds(4);

    private static final Path LOG = Path.of("target/outbox/senders.log").toAbsolutePath();

    private SenderJvm() {}

    static Process start(Environment database, int smtpPort) throws IOException {
        Files.createDirectories(LOG.getParent());
        File log = LOG.toFile();
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SenderJvm.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment()
                .putAll(Map.of(
                        "URL", database.getRequiredProperty("spring.datasource.url"),
                        "USERNAME", database.getRequiredProperty("spring.datasource.username"),
                        "PASSWORD", database.getRequiredProperty("spring.datasource.password"),
                        "SMTP_PORT", String.valueOf(smtpPort)));
        return builder.start();
    }

    public static void main(String[] args) {
        Map<String, String> given = System.getenv();
        var source = new DriverManagerDataSource(given.get("URL"), given.get("USERNAME"), given.get("PASSWORD"));
        var transactions = new JdbcTransactionManager(source);
        var jdbc = JdbcClient.create(source);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", mail(Integer.parseInt(given.get("SMTP_PORT"))));
        var settings = new OutboxSettings(
                "ihala@centre.example", Duration.ofHours(1), 20, 10, Duration.ofMillis(200), LOCK, 0.25);
        var mails = beans.getBeanProvider(JavaMailSender.class);
        // Recipients are addresses here: nobody is looked up among the staff.
        var sender = new OutboxSender(
                new OutboxTable(jdbc, mails),
                List.of(new Mailer(mails, null, settings, beans.getBeanProvider(MailLinks.class))),
                new DeadLetters(jdbc, event -> {}, Clock.systemUTC(), transactions),
                beans.getBeanProvider(SendPermission.class),
                settings,
                Clock.systemUTC(),
                transactions);
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(sender::sweep, 0, 50, TimeUnit.MILLISECONDS);
    }

    private static JavaMailSenderImpl mail(int port) {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        var properties = new Properties();
        properties.put("mail.smtp.timeout", "2000");
        mail.setJavaMailProperties(properties);
        return mail;
    }
}
