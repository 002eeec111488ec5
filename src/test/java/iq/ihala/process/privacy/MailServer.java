package iq.ihala.process.privacy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import iq.ihala.notification.OutboxSweeps;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server for a house that had none: first it is not there, then it takes everything. */
final class MailServer implements AutoCloseable {

    private static final String BEAN = "canaryMailSender";

    private final ConfigurableApplicationContext application;
    private final GreenMail server;

    MailServer(ConfigurableApplicationContext application) {
        this.application = application;
        int port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        application.getBeanFactory().registerSingleton(BEAN, sender);
    }

    /** Nobody listens at the port yet: whatever is due cannot be delivered. */
    void tryInVain() {
        OutboxSweeps.sweep(application);
    }

    void deliver() {
        server.start();
        OutboxSweeps.sweep(application);
    }

    int delivered() {
        return server.getReceivedMessages().length;
    }

    /** Mails in whose raw text, headers, subject or content stands the word. */
    List<String> mailsWithTheWord() throws MessagingException, IOException {
        List<String> found = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            StringBuilder all = new StringBuilder(GreenMailUtil.getWholeMessage(mail))
                    .append(GreenMailUtil.getHeaders(mail))
                    .append(mail.getSubject())
                    .append(mail.getContent())
                    .append(Arrays.toString(mail.getAllRecipients()))
                    .append(Arrays.toString(mail.getFrom()));
            Canary.in(all.toString()).ifPresent(disguise -> found.add(disguise + ": " + all));
        }
        return found;
    }

    /** Contents of all mails, to know that they are the house's. */
    List<String> contents() throws MessagingException, IOException {
        List<String> contents = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            contents.add(mail.getSubject() + "\n" + mail.getContent());
        }
        return contents;
    }

    @Override
    public void close() {
        ((DefaultListableBeanFactory) application.getBeanFactory()).destroySingleton(BEAN);
        server.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
