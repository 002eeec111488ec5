package iq.ihala.referral;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.AnswerCatalogue;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What letter and slip say. Neither names the house that they come from. */
@Component
class LetterText {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}(T.*)?";

    private final ObjectProvider<AnswerCatalogue> catalogue;
    private final Clock clock;

    LetterText(ObjectProvider<AnswerCatalogue> catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    ArabicDocument letter(ReferralView item, LiveConsent consent, SharedContent shared) {
        return new ArabicDocument(
                "رسالة إحالة",
                item.caseNumber() + " · تُسلَّم باليد، ولا تُرسَل إلى بيت",
                List.of(
                        new Section("إلى: " + item.providerName(), null, whatIsAsked(item)),
                        new Section(
                                "ما وافق الشخص على أن تعرفوه: "
                                        + shared.fieldSet().arabic(),
                                null,
                                told(shared)),
                        new Section("شروط هذه الرسالة", null, terms(consent))));
    }

    /** A day and an hour. Whoever finds it learns no more. */
    ArabicDocument slip(LocalDateTime appointment) {
        return new ArabicDocument(
                "موعدك",
                "",
                List.of(new Section(
                        spoken(appointment),
                        null,
                        List.of(
                                Line.paragraph("المكان: كما اتفقنا."),
                                Line.paragraph("احفظ/ي اليوم والساعة، ولا تحمل/ي الورقة إلا إن كان ذلك آمناً لك.")))));
    }

    private List<Line> whatIsAsked(ReferralView item) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("رقم الحالة", item.caseNumber()),
                new Line("رقم الإحالة", item.id()),
                new Line("الخدمة المطلوبة", item.serviceName()),
                new Line("تاريخ الرسالة", day(clock.instant()))));
        if (item.appointment() != null) {
            lines.add(new Line("الموعد", spoken(item.appointment())));
        }
        return lines;
    }

    private List<Line> told(SharedContent shared) {
        AnswerCatalogue words = catalogue.getIfAvailable();
        List<Line> lines = new ArrayList<>();
        if (words != null) {
            SharedContent.ORDER.forEach(field -> {
                Object answer = shared.answers().get(field);
                String said = answer == null ? "" : said(words, field, answer);
                if (!said.isBlank()) {
                    lines.add(new Line(words.label(field), said));
                }
            });
        }
        if (lines.isEmpty()) {
            lines.add(Line.paragraph("لا شيء غير رقم الحالة. لا تسألوا الشخص عما لم يرد أن يقوله."));
        }
        return lines;
    }

    private static String said(AnswerCatalogue words, String field, Object answer) {
        return answer instanceof String text && text.matches(DATE)
                ? ArabicDates.day(LocalDate.parse(text.substring(0, 10)))
                : words.say(field, answer);
    }

    private static List<Line> terms(LiveConsent consent) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.paragraph("هذه الرسالة لكم وحدكم بموافقة الشخص. لا تُنقل إلى غيركم ولا تُنسخ."));
        if (consent.validUntil() != null) {
            lines.add(new Line("الموافقة سارية حتى", day(consent.validUntil())));
        }
        lines.add(Line.paragraph("للشخص أن يسحب موافقته متى شاء؛ عندئذ تُعلَمون وتُتلفون الرسالة."));
        lines.add(
                Line.paragraph(
                        "لا تتصلوا بالشخص ولا بأهله إلا بالطريقة المذكورة هنا؛ وإن لم تُذكر فارجعوا برقم الحالة إلى من سلّمكم الرسالة."));
        return lines;
    }

    private static String day(Instant moment) {
        return ArabicDates.day(moment);
    }

    private static String spoken(LocalDateTime appointment) {
        return ArabicDates.weekday(appointment.toLocalDate()) + "، الساعة "
                + appointment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
