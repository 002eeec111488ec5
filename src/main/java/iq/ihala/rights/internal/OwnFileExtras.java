package iq.ihala.rights.internal;

import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentEntry;
import iq.ihala.casefile.Consents;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.evidence.Evidence;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands beside the answers: what she agreed to, where she was referred, and who looked. */
@Component
class OwnFileExtras {

    private static final int MOST_ENTRIES = 500;

    /** Where somebody is hidden is not printed. */
    private static final Set<String> HIDDEN_PLACES = Set.of("SHELTER");

    private final Consents consents;
    private final Referrals referrals;
    private final Evidence evidence;
    private final AuditTrail audit;
    private final Staff staff;

    OwnFileExtras(Consents consents, Referrals referrals, Evidence evidence, AuditTrail audit, Staff staff) {
        this.consents = consents;
        this.referrals = referrals;
        this.evidence = evidence;
        this.audit = audit;
        this.staff = staff;
    }

    List<Section> of(CaseNumber number) {
        List<Section> sections = new ArrayList<>();
        add(sections, "الموافقات", "ما وافقت عليه أو رفضته، بالكلمات التي قُرئت لك", consents(number));
        add(sections, "الإحالات", null, referrals(number));
        add(sections, "الأدلة التي سلّمتها", null, evidence(number));
        add(sections, "من اطّلع على ملفي", "بالصفة والتاريخ", looks(number));
        return sections;
    }

    /** The office of whoever did something; never the name. */
    String role(String user) {
        return staff.find(user)
                .map(StaffMember::groups)
                .map(ArabicWords::role)
                .filter(role -> !role.isEmpty())
                .orElse("المركز");
    }

    private List<Line> consents(CaseNumber number) {
        return consents.register(number).stream().map(OwnFileExtras::line).toList();
    }

    /** To whom is left out: it may be somebody of the family. */
    private static Line line(ConsentEntry entry) {
        String answer = entry.granted() ? "وافقت" : "لم أوافق";
        String ended = entry.endedAt() == null ? "" : " (انتهت في " + ArabicWords.day(entry.endedAt()) + ")";
        String words = entry.text() == null ? "" : ": «" + entry.text().text() + "»";
        return new Line(
                ArabicWords.day(entry.decidedAt()) + " · " + ArabicWords.consent(entry.code()), answer + ended + words);
    }

    private List<Line> referrals(CaseNumber number) {
        return referrals.ofCase(number.value()).stream()
                .map(OwnFileExtras::line)
                .toList();
    }

    private static Line line(ReferralView referral) {
        String provider = referral.providerName() == null || HIDDEN_PLACES.contains(referral.serviceCode())
                ? ""
                : " · " + referral.providerName();
        String sent = referral.sentAt() == null ? "" : " · أُرسلت في " + ArabicWords.day(referral.sentAt());
        return new Line(referral.serviceName(), referral.state().arabic() + provider + sent);
    }

    private List<Line> evidence(CaseNumber number) {
        return evidence.of(number).stream()
                .map(item -> new Line(
                        ArabicWords.day(item.addedAt()),
                        item.description() + (item.fileKept() ? " (الملف محفوظ)" : " (الوصف والبصمة فقط)")))
                .toList();
    }

    /** One line for each office and day, however often. */
    private List<Line> looks(CaseNumber number) {
        Map<String, String> roles = new HashMap<>();
        return audit.ofCase(number.value(), AuditPage.newest(MOST_ENTRIES)).stream()
                .filter(entry -> !entry.by().equals(AuditEvent.HOUSE))
                .map(entry -> new Line(
                        ArabicWords.day(entry.at()),
                        roles.computeIfAbsent(entry.by(), this::role) + ": " + what(entry)))
                .distinct()
                .toList();
    }

    private static String what(AuditEntry entry) {
        return switch (entry.kind()) {
            case READ, SEARCH -> "اطّلاع";
            case SEND -> "إرسال بموافقتك";
            case CONSENT -> "تسجيل موافقة أو سحبها";
            case BREAK_GLASS -> "اطّلاع طارئ عند خطر";
            case REFUSED -> "محاولة رُفضت";
            case EXPORT -> "طباعة نسخة";
            case HOLD -> "قرار حفظ قانوني";
            case CHANGE, ERASE -> "كتابة أو تعديل";
        };
    }

    private static void add(List<Section> sections, String heading, String note, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, note, lines));
        }
    }
}
