package iq.ihala.process.legaladvice;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.evidence.Custody;
import iq.ihala.evidence.Evidence;
import iq.ihala.evidence.EvidenceItem;
import iq.ihala.evidence.HandOver;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LegalPaper;
import iq.ihala.legaladvice.LegalPapers;
import iq.ihala.legaladvice.OptionsSheet;
import iq.ihala.legaladvice.OptionsSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is taken along when a complaint is lodged (dossier §6.6 A06). It is put together only while the consent holds. */
@Component
class ComplaintPack {

    private static final String CONSENT = "consent";

    /** To be ticked by hand; its spaces are not drawn together. */
    private static final String BOX = "(\u00a0\u00a0\u00a0) ";

    private final PackGate gate;
    private final LegalSituation situation;
    private final OptionsSheets sheets;
    private final LegalPapers papers;
    private final Statement statement;
    private final AgreedPlace place;
    private final PlaceAddress address;
    private final WithdrawalRules rules;
    private final Evidence evidence;
    private final Custody custody;

    ComplaintPack(
            PackGate gate,
            LegalSituation situation,
            OptionsSheets sheets,
            LegalPapers papers,
            Statement statement,
            AgreedPlace place,
            PlaceAddress address,
            WithdrawalRules rules,
            Evidence evidence,
            Custody custody) {
        this.gate = gate;
        this.situation = situation;
        this.sheets = sheets;
        this.papers = papers;
        this.statement = statement;
        this.place = place;
        this.address = address;
        this.rules = rules;
        this.evidence = evidence;
        this.custody = custody;
    }

    /**
     * @throws NoPackException if she decided otherwise, or her consent to exactly this place does not hold now
     */
    @Transactional
    public ArabicDocument of(CaseNumber number) {
        LiveConsent agreed = gate.require(number);
        OptionsSheet sheet = sheets.of(situation.of(number, Set.of()));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "الإفادة", "بموافقة صاحب/ة الشكوى على ما يُكتب", List.of(Line.paragraph(statement(number, agreed)))));
        List<Line> where = new ArrayList<>();
        where.add(new Line("الجهة التي تُقدَّم إليها", place.of(number)));
        // Not the row of the table of routes: its title says of the person what the court need not know.
        address.of(number).ifPresent(row -> where.add(new Line("العنوان", row.body() + " " + row.pro() + row.mark())));
        sections.add(new Section("إلى أين", null, where));
        sections.add(new Section("ما يُحضَر إن وُجد", null, brought(sheet)));
        sections.add(new Section("ما سُلّم من أدلة", "كل دليل ببصمته كما سُلّم، ومن كان عنده", kept(number)));
        sections.add(new Section(
                "قبل الذهاب وبعده",
                null,
                List.of(
                        Line.paragraph(
                                "(   ) رُوجعت خطة السلامة. (   ) عُرفت المرافقة. (   ) اتُّفق على وسيلة الاتصال بعد الجلسة."),
                        new Line("رقم الدعوى", "…………………………"),
                        new Line("الجلسة القادمة", "…………………………"))));
        sections.add(new Section(
                "التنازل والصلح",
                null,
                rules.rows().stream()
                        .map(row -> new Line(row.title(), row.articles() + ". " + row.body() + row.mark()))
                        .toList()));
        return new ArabicDocument("ملف الشكوى", "رقم الحالة " + number.value(), sections);
    }

    /** What the lawyer wrote on this very consent; else the draft of the facts agreed now. */
    String statement(CaseNumber number, LiveConsent agreed) {
        Map<String, String> written =
                papers.words(number.value(), LegalPaper.STATEMENT).words();
        return agreed.reference().equals(written.get(CONSENT)) && written.containsKey(LegalPaper.TEXT)
                ? written.get(LegalPaper.TEXT)
                : statement.draft(number, agreed);
    }

    /**
     * Keeps what the lawyer made of the draft, for this consent alone.
     *
     * @throws NoPackException if she decided otherwise, or the consent does not hold now
     * @throws iq.ihala.legaladvice.LawRefusedException if somebody wrote meanwhile, or it is too long
     */
    @Transactional
    public void write(CaseNumber number, long version, String text, String by) {
        LiveConsent agreed = gate.require(number);
        papers.write(
                number.value(),
                LegalPaper.STATEMENT,
                version,
                Map.of(LegalPaper.TEXT, text, CONSENT, agreed.reference()),
                by);
    }

    private static List<Line> brought(OptionsSheet sheet) {
        List<Line> lines = new ArrayList<>();
        for (LawRow row : sheet.evidence()) {
            lines.add(new Line(
                    BOX + row.title(), row.body() + (row.pro().isEmpty() ? "" : " " + row.pro()) + row.mark()));
        }
        return lines;
    }

    private List<Line> kept(CaseNumber number) {
        Map<String, List<HandOver>> hands = custody.of(number);
        List<Line> lines = new ArrayList<>();
        for (EvidenceItem item : evidence.of(number)) {
            lines.add(new Line(
                    BOX + item.description(),
                    "سُلّم في " + ArabicDates.day(item.addedAt())
                            + (item.fileKept() ? "، الملف محفوظ مشفراً" : "، الأصل عند صاحبه/ته")));
            lines.add(new Line("البصمة", item.sha256()));
            hands.getOrDefault(item.id(), List.of()).forEach(one -> lines.add(new Line("العهدة", hands(one))));
        }
        return lines.isEmpty() ? List.of(Line.paragraph("لا شيء.")) : lines;
    }

    private static String hands(HandOver one) {
        return ArabicDates.day(one.on()) + ": سلّمه " + one.from() + "، وصار عند " + one.holder() + "، في "
                + one.place();
    }
}
