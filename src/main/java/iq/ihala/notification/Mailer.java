package iq.ihala.notification;

import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Turns a message into a plain Arabic mail. What goes wrong comes back as a code: causes may quote addresses. */
@Component
class Mailer {

    private final ObjectProvider<JavaMailSender> mail;
    private final Staff staff;
    private final OutboxSettings settings;

    Mailer(ObjectProvider<JavaMailSender> mail, Staff staff, OutboxSettings settings) {
        this.mail = mail;
        this.staff = staff;
        this.settings = settings;
    }

    boolean isConfigured() {
        return mail.getIfAvailable() != null;
    }

    /** Returns a problem code, or empty when the mail server has taken the mail. */
    Optional<String> send(OutboxTable.Message message) {
        var sender = mail.getIfAvailable();
        if (sender == null) {
            return Optional.of("NO_MAIL_SERVER");
        }
        var address = address(message.recipient());
        if (address.isEmpty()) {
            return Optional.of("NO_ADDRESS");
        }
        try {
            sender.send(compose(sender.createMimeMessage(), address.get(), message));
            return Optional.empty();
        } catch (MessagingException | MailException e) {
            return Optional.of(e.getClass().getSimpleName());
        }
    }

    private MimeMessage compose(MimeMessage empty, String address, OutboxTable.Message message)
            throws MessagingException {
        var utf8 = StandardCharsets.UTF_8.name();
        var mime = new FixedIdMessage(empty, messageId(message.idempotencyKey()));
        mime.setFrom(new InternetAddress(settings.sender()));
        mime.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address));
        mime.setSubject(message.template().subject(message.caseNumber()), utf8);
        mime.setText(message.template().text(message.caseNumber()), utf8);
        mime.setContentLanguage(new String[] {"ar"});
        return mime;
    }

    private Optional<String> address(String recipient) {
        return recipient.contains("@")
                ? Optional.of(recipient)
                : staff.find(recipient).map(StaffMember::email).filter(a -> !a.isBlank());
    }

    /** The same message always bears the same id, so that a mail sent twice after a crash is known as one. */
    private String messageId(String key) {
        var domain =
                settings.sender().substring(settings.sender().indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return "<" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@" + domain + ">";
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
