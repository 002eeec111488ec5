package iq.ihala.process.legaladvice;

import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.OptionsSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An options sheet as a paper and as the text that a step shows: the same words, each unconfirmed row marked in both. */
final class SheetPaper {

    private static final String INFORMATION =
            "معلومات تُقرأ مع المحامي/ة وليست نصيحة. القرار لك، ولك أن تفكر وأن تغيّر رأيك.";

    private final OptionsSheet sheet;

    SheetPaper(OptionsSheet sheet) {
        this.sheet = sheet;
    }

    ArabicDocument document() {
        return new ArabicDocument(
                "ورقة الخيارات", "رقم الحالة " + sheet.situation().caseNumber(), sections());
    }

    /** For a text field: headings, then lines. */
    String text() {
        return sections().stream().map(SheetPaper::text).collect(Collectors.joining("\n\n"));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Line> opening = new ArrayList<>();
        opening.add(Line.paragraph(INFORMATION));
        said(OptionsSheet.OPENING).forEach(opening::add);
        if (sheet.hidden() > 0) {
            opening.add(Line.paragraph("لم يُذكر هنا ما لم يؤكده محامٍ بعد (عدد الصفوف: " + sheet.hidden() + ")."));
        }
        sections.add(new Section("قبل القراءة", null, opening));
        add(sections, "ما يقوله القانون", sheet.offences());
        add(sections, "يُنتبه إليه", sheet.notes());
        sheet.options().forEach(option -> sections.add(option(option)));
        add(sections, "إلى أين تُقدَّم الشكوى", sheet.route());
        add(sections, "ما يُحضَر إن وُجد", sheet.evidence());
        add(sections, "مدد وقواعد", sheet.procedure());
        sections.add(new Section(
                "تنبيهات تُقرأ",
                null,
                sheet.warnings().stream()
                        .map(row -> new Line(row.code(), sheet.fill(row.title()) + row.mark()))
                        .toList()));
        return sections;
    }

    private void add(List<Section> sections, String heading, List<LawRow> rows) {
        if (!rows.isEmpty()) {
            sections.add(
                    new Section(heading, null, rows.stream().map(this::line).toList()));
        }
    }

    private Line line(LawRow row) {
        String text = Stream.of(row.articles(), sheet.fill(row.body()), row.pro())
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith(".") || part.endsWith("؟") ? part : part + ".")
                .collect(Collectors.joining(" "));
        return new Line(row.title(), text + row.mark());
    }

    private Section option(LawRow row) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.paragraph(row.body()));
        lines.add(new Line("له", row.pro()));
        lines.add(new Line("عليه", row.contra()));
        lines.add(new Line("هل يُرجَع عنه؟", row.reversible()));
        lines.add(new Line("المدة", sheet.fill(row.timeLimit())));
        said(row.code()).forEach(lines::add);
        return new Section(row.title(), row.isConfirmed() ? null : "[" + LawRow.UNCONFIRMED + "]", lines);
    }

    private Stream<Line> said(String key) {
        return Stream.ofNullable(sheet.own().get(key)).map(words -> new Line("من المحامي/ة لك", words));
    }

    private static String text(Section section) {
        String heading = section.note() == null ? section.heading() : section.heading() + " " + section.note();
        return heading + "\n"
                + section.lines().stream()
                        .map(line -> line.label() == null ? line.text() : "• " + asked(line.label()) + line.text())
                        .collect(Collectors.joining("\n"));
    }

    /** A question needs no colon. */
    private static String asked(String label) {
        return label.endsWith("؟") ? label + " " : label + ": ";
    }
}
