package iq.ihala.publiccomplaint;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.document.ArabicPdf;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letter to the institution, by way of the ministry, as an Arabic PDF. The citizen is named only where the citizen agreed to it. */
@Component
public class ComplaintLetter {

    private static final String FOOTER = "مركز توجيه الإحالة – مكتب الشرطة المجتمعية في شط العرب، البصرة";

    private final Complaints complaints;
    private final ArabicPdf pdf;
    private final Clock clock;

    ComplaintLetter(Complaints complaints, ArabicPdf pdf, Clock clock) {
        this.complaints = complaints;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** Empty if there is no letter yet, or no such complaint. */
    public Optional<byte[]> print(Receipt receipt) {
        return complaints
                .find(receipt)
                .filter(complaint -> complaints.letter(receipt) != null)
                .map(complaint -> pdf.print(paper(complaint)));
    }

    private ArabicDocument paper(Complaint complaint) {
        Receipt receipt = complaint.receipt();
        List<Line> head = new ArrayList<>(List.of(
                new Line("العدد", receipt.value()),
                new Line("التاريخ", ArabicDates.day(date(complaint))),
                new Line("إلى", complaints.words(receipt).institution()),
                new Line("بوساطة", "وزارة الداخلية – الجهة المختصة بشكاوى المواطنين")));
        Citizen citizen = complaints.citizen(receipt);
        if (complaint.withName() && citizen.name() != null) {
            head.add(new Line("مقدم الشكوى", citizen.name()));
        } else {
            head.add(new Line("مقدم الشكوى", "مواطن لم يرغب في ذكر اسمه"));
        }
        return new ArabicDocument(
                "شكوى مواطن",
                FOOTER,
                List.of(
                        new Section("كتاب رسمي", complaint.sentAt() == null ? "مسودة لم تُرسل بعد" : null, head),
                        new Section(
                                "الموضوع",
                                null,
                                complaints
                                        .letter(receipt)
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .map(Line::paragraph)
                                        .toList()),
                        new Section(
                                "المطلوب",
                                null,
                                List.of(Line.paragraph("يرجى إعلامنا بالإجراء المتخذ خلال 45 يوماً من تاريخه.")))));
    }

    private java.time.LocalDate date(Complaint complaint) {
        return (complaint.sentAt() == null ? clock.instant() : complaint.sentAt())
                .atZone(WorkingCalendar.BASRA)
                .toLocalDate();
    }
}
