package iq.ihala.process.undeliveredmessage;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.notification.DeadLetters;
import iq.ihala.notification.MessageChannel;
import iq.ihala.notification.UndeliveredMessage;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.Provider;
import iq.ihala.referral.ServiceDirectory;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fact {@code undeliveredMessage}: what it would have said, to whom, how often it was tried, and what stood against it. */
@Component
class UndeliveredMessageText implements FormFact {

    private static final Map<MessageChannel, String> WAYS = Map.of(
            MessageChannel.MAIL, "بريد إلكتروني",
            MessageChannel.SMS, "رسالة نصية إلى الشخص",
            MessageChannel.WEBHOOK, "نداء إلى نظام الجهة الشريكة");

    private final DeadLetters deadLetters;
    private final Staff staff;
    private final ServiceDirectory directory;

    UndeliveredMessageText(DeadLetters deadLetters, Staff staff, ServiceDirectory directory) {
        this.deadLetters = deadLetters;
        this.staff = staff;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "undeliveredMessage";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.MESSAGE_ID)
                .flatMap(id -> deadLetters.find(Long.parseLong(id)))
                .map(this::text)
                .orElse("لم تعد هذه الرسالة محفوظة.");
    }

    private String text(UndeliveredMessage message) {
        return String.join(
                "\n",
                "الوسيلة: " + WAYS.get(message.channel()),
                "الموضوع: " + message.subject(),
                "إلى: " + recipient(message),
                "كُتبت في: " + ArabicDates.day(message.writtenAt()),
                "عدد المحاولات: " + message.attempts(),
                "المانع: " + problem(message.problem()),
                message.open() ? "ما زالت بانتظار قراركم." : "حُسم أمرها في هذه الأثناء.");
    }

    private String recipient(UndeliveredMessage message) {
        return switch (message.channel()) {
            case SMS -> "الشخص، بالطريقة المتفق عليها";
            case WEBHOOK ->
                directory
                        .provider(message.recipient())
                        .map(Provider::nameArabic)
                        .orElse(message.recipient());
            case MAIL ->
                staff.find(message.recipient())
                        .map(StaffMember::displayName)
                        .orElse("\u2066" + message.recipient() + "\u2069");
        };
    }

    private static String problem(String code) {
        String said = code == null ? "" : code;
        return switch (said) {
            case "NO_ADDRESS" -> "لا عنوان للمرسل إليه";
            case "MailSendException", "CONNECTION" -> "تعذر الاتصال بالخادم أو لم يقبل الرسالة";
            case "MailAuthenticationException" -> "رفض الخادم كلمة السر";
            case "TIMEOUT" -> "لم يجب الخادم في الوقت";
            case "NOT_TAKEN" -> "لم تقبل البوابة الرسالة";
            default -> "رمز الخطأ \u2066" + said + "\u2069";
        };
    }
}
