package iq.ihala.volunteer;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.document.ArabicPdf;
import iq.ihala.document.Sheet;
import iq.ihala.document.Sheet.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The badge, the certificate and the visitors' slip, as Arabic PDF. A slip bears no name and no case: what the consent names, only. */
@Component
public class Papers {

    /** The slip lies in a pocket with the address of somebody who is helped: whoever finds it must not read by whom. */
    private static final String NOBODY = "";

    private final Roll roll;
    private final Visits visits;
    private final Honours honours;
    private final ArabicPdf pdf;
    private final Clock clock;

    Papers(Roll roll, Visits visits, Honours honours, ArabicPdf pdf, Clock clock) {
        this.roll = roll;
        this.visits = visits;
        this.honours = honours;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** Empty for who has no valid badge. */
    public Optional<byte[]> badge(Ref ref) {
        return roll.find(ref).filter(Volunteer::isActive).flatMap(volunteer -> roll.words(ref)
                .map(words -> pdf.print(new Sheet(
                        Kind.BADGE,
                        volunteer.isFemale() ? "متطوعة – صديقة الشرطة" : "متطوع – صديق الشرطة",
                        words.name(),
                        List.of(
                                new Line("الرقم", ref.value()),
                                new Line("صالحة حتى", ArabicDates.day(volunteer.badgeUntil()))),
                        "لا تخول دخول بيت أو طلب وثيقة أو مال. من وجدها يعيدها إلى المركز."))));
    }

    /** Empty before the director approved. */
    public Optional<byte[]> certificate(Ref ref) {
        return honours.find(ref)
                .filter(honour -> honour.state() == Honour.State.APPROVED || honour.state() == Honour.State.HONOURED)
                .flatMap(honour -> honours.words(ref)
                        .map(words -> pdf.print(new Sheet(
                                Kind.CERTIFICATE,
                                "شهادة شكر وتقدير",
                                words.name(),
                                List.of(
                                        Line.paragraph("تقديراً لما قُدّم للمجتمع:"),
                                        Line.paragraph(words.reason()),
                                        new Line(
                                                "البصرة",
                                                ArabicDates.day(
                                                        honour.honouredOn() == null
                                                                ? Basra.today(clock)
                                                                : honour.honouredOn()))),
                                "مدير الشرطة المجتمعية في المحافظة"))));
    }

    /** Empty while no place is agreed, and once the visit is over. */
    public Optional<byte[]> slip(Ref ref) {
        return visits.find(ref).filter(Visit::isOpen).flatMap(visit -> visits.place(ref)
                .map(place -> {
                    List<Line> where = new ArrayList<>(List.of(
                            new Line("الرقم", ref.value()),
                            new Line("المكان", place.place()),
                            new Line("اليوم", ArabicDates.day(visit.visitOn())),
                            new Line("الساعة", place.hours())));
                    if (place.wishes() != null) {
                        where.add(new Line("رغبة الشخص", place.wishes()));
                    }
                    return pdf.print(new ArabicDocument(
                            "ورقة زيارة",
                            NOBODY,
                            List.of(
                                    new Section("المكان والموعد", "تُتلف بعد الزيارة أو إذا أُلغيت.", where),
                                    new Section("عند الباب", null, rules(visit)))));
                }));
    }

    private static List<Line> rules(Visit visit) {
        List<Line> rules = new ArrayList<>();
        if (visit.plainClothes()) {
            rules.add(Line.paragraph("بلا زي رسمي ولا سيارة عليها شعار ولا هوية ظاهرة."));
        }
        rules.add(
                Line.paragraph("لا يُقال من أين جئتم ولماذا إلا للشخص نفسه. إن فتح غيره فقولوا إنكم أخطأتم العنوان."));
        rules.add(Line.paragraph("لا صور، ولا كتابة أسماء، ولا وعد بما ليس بأيدينا. إن قال الشخص كفى فانصرفوا."));
        rules.add(Line.paragraph("إن رأيتم خطراً فاتصلوا بمن أرسلكم أو بالرقم 911."));
        return rules;
    }
}
