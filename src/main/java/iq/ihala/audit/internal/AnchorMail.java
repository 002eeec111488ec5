package iq.ihala.audit.internal;

import iq.ihala.audit.AuditVerdict;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Tells the data-protection officer where the trail ends: number, MAC and time, nothing else. Sent straight and not through the
 * outbox, whose rows lie in the very database that the mail bears witness against; one that fails is made up for by the next.
 */
@Component
class AnchorMail {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorMail.class);
    private static final String ANCHOR = "مرساة سجل التدقيق";
    private static final String ALARM = "تنبيه: سجل التدقيق غير سليم";

    private final ObjectProvider<JavaMailSender> mail;
    private final AuditSettings settings;
    private final ChainKey key;

    AnchorMail(ObjectProvider<JavaMailSender> mail, AuditSettings settings, ChainKey key) {
        this.mail = mail;
        this.settings = settings;
        this.key = key;
    }

    boolean isWanted() {
        return settings.officer().isPresent() && mail.getIfAvailable() != null;
    }

    void send(Anchor anchor) {
        send(ANCHOR + " " + anchor.head().seq(), anchor.line(key) + "\n\nاحفظ هذه الرسالة: بها يُكشف حذف آخر السجل.\n");
    }

    void alarm(AuditVerdict verdict) {
        var flaw = verdict.flaw();
        send(ALARM, flaw.inArabic(verdict.seq()) + "\n" + flaw.inEnglish(verdict.seq()) + "\n");
    }

    private void send(String subject, String text) {
        try {
            var sender = mail.getObject();
            var message = new MimeMessageHelper(sender.createMimeMessage(), StandardCharsets.UTF_8.name());
            message.setFrom(settings.anchorSender());
            message.setTo(settings.anchorMail());
            message.setSubject(subject);
            message.setText(text);
            sender.send(message.getMimeMessage());
        } catch (MessagingException | MailException e) {
            LOG.error(
                    "A mail about the audit trail was not sent: {}",
                    e.getClass().getSimpleName());
        }
    }
}
