package iq.ihala.programme;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.document.ArabicPdf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letter that tells an institution that its request cannot be met, and why, as an Arabic PDF. */
@Component
public class AnswerLetter {

    private static final String FOOTER = "مركز توجيه الإحالة – مكتب الشرطة المجتمعية في شط العرب، البصرة";

    private final Programmes programmes;
    private final ArabicPdf pdf;
    private final Clock clock;

    AnswerLetter(Programmes programmes, ArabicPdf pdf, Clock clock) {
        this.programmes = programmes;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** Empty if nothing was declined, or its words are destroyed already. */
    public Optional<byte[]> print(EventNumber number) {
        return programmes
                .find(number)
                .filter(event -> event.state() == EventState.DECLINED)
                .filter(event -> programmes.answer(number) != null)
                .map(event -> pdf.print(paper(event)));
    }

    private ArabicDocument paper(ProgrammeEvent event) {
        EventNumber number = event.number();
        return new ArabicDocument(
                "جواب طلب",
                FOOTER,
                List.of(
                        new Section(
                                "كتاب",
                                null,
                                List.of(
                                        new Line("العدد", number.value()),
                                        new Line(
                                                "التاريخ",
                                                ArabicDates.day(
                                                        LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA))),
                                        new Line("إلى", programmes.words(number).institution()))),
                        new Section(
                                "الجواب",
                                null,
                                List.of(
                                        Line.paragraph("نشكر لكم طلبكم، ونعتذر عن تلبيته."),
                                        new Line("السبب", programmes.answer(number)),
                                        Line.paragraph(
                                                "يسرنا أن تطلبوا مرة أخرى، ومن احتاج إلى مساعدة فباب المركز مفتوح له مجاناً وبسرية.")))));
    }
}
