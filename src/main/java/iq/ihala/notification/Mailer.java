package iq.ihala.notification;

import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Turns a message into a plain Arabic mail. What goes wrong comes back as a code: causes may quote addresses. */
@Component
class Mailer implements Channel {

    private static final int SAID_NO = 500;

    private final ObjectProvider<JavaMailSender> mail;
    private final Staff staff;
    private final OutboxSettings settings;
    private final ObjectProvider<MailLinks> links;

    Mailer(ObjectProvider<JavaMailSender> mail, Staff staff, OutboxSettings settings, ObjectProvider<MailLinks> links) {
        this.mail = mail;
        this.staff = staff;
        this.settings = settings;
        this.links = links;
    }

    @Override
    public MessageChannel code() {
        return MessageChannel.MAIL;
    }

    @Override
    public boolean isConfigured() {
        return mail.getIfAvailable() != null;
    }

    @Override
    public Delivery deliver(OutboxTable.Message message) {
        var sender = mail.getIfAvailable();
        if (sender == null) {
            return Delivery.trouble("NO_MAIL_SERVER");
        }
        var address = address(message.recipient());
        if (address.isEmpty()) {
            return Delivery.refused("NO_ADDRESS");
        }
        try {
            sender.send(compose(sender.createMimeMessage(), address.get(), message));
            return Delivery.done();
        } catch (MailException e) {
            return afterAll(e);
        } catch (MessagingException e) {
            return Delivery.refused(e.getClass().getSimpleName());
        }
    }

    /** No failed message: the server took the mail and hung up instead of saying goodbye. */
    private static Delivery afterAll(MailException failure) {
        String problem = failure.getClass().getSimpleName();
        if (failure instanceof MailSendException sending) {
            if (sending.getFailedMessages().isEmpty()) {
                return Delivery.done();
            }
            boolean others = sending.getFailedMessages().values().stream().allMatch(Mailer::isAboutThisMailOnly);
            return others ? Delivery.refused(problem) : Delivery.trouble(problem);
        }
        return Delivery.trouble(problem);
    }

    /** The server spoke and said no for good, for example to a mailbox that it does not know. */
    private static boolean isAboutThisMailOnly(Exception why) {
        return why instanceof SMTPSendFailedException said && said.getReturnCode() >= SAID_NO;
    }

    private MimeMessage compose(MimeMessage empty, String address, OutboxTable.Message message)
            throws MessagingException {
        var utf8 = StandardCharsets.UTF_8.name();
        var template = MailTemplate.valueOf(message.template());
        var mime = new FixedIdMessage(empty, messageId(message));
        mime.setFrom(new InternetAddress(settings.sender()));
        mime.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address));
        mime.setSubject(template.subject(message.caseNumber()), utf8);
        mime.setText(template.text(message.caseNumber(), link(message)), utf8);
        mime.setContentLanguage(new String[] {"ar"});
        return mime;
    }

    private String link(OutboxTable.Message message) {
        return links.stream()
                .flatMap(some -> some.link(message.template(), message.recipient(), message.caseNumber()).stream())
                .map(URI::toString)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> address(String recipient) {
        return recipient.contains("@")
                ? Optional.of(recipient)
                : staff.find(recipient).map(StaffMember::email).filter(a -> !a.isBlank());
    }

    private String messageId(OutboxTable.Message message) {
        var domain =
                settings.sender().substring(settings.sender().indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return "<" + MessageIds.of(message.idempotencyKey()) + "@" + domain + ">";
    }

    private static final class FixedIdMessage extends MimeMessage {

        private final String id;

        FixedIdMessage(MimeMessage empty, String id) {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
