package iq.ihala.casefile.web;

import iq.ihala.audit.AuditKind;
import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentEntry;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes in Arabic, dates as they are read in Basra. */
public class PageWords {

    private static final Map<Section, String> SECTIONS = Map.of(
            Section.IDENTITY, "الشخص وخطة السلامة",
            Section.STORY, "ما حدث وما تم",
            Section.HEALTH, "الصحة",
            Section.RISK_ANSWERS, "تقييم الخطورة",
            Section.LEGAL_NOTES, "المشورة القانونية",
            Section.PSYCH_NOTES, "الملاحظات النفسية",
            Section.CONSENTS, "الموافقات",
            Section.AUDIT, "من اطّلع على الملف");

    private static final Map<String, String> LEVELS = Map.of(
            "IMMINENT", "وشيك",
            "HIGH", "مرتفع",
            "MEDIUM", "متوسط",
            "LOW", "منخفض",
            "NONE", "لا توجد خطورة",
            "UNKNOWN", "لم يُقيَّم بعد");

    private static final Map<CaseStatus, String> STATUSES =
            Map.of(CaseStatus.OPEN, "مفتوحة", CaseStatus.CLOSED, "مغلقة", CaseStatus.MOVED, "تُتابع برقم سابق");

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("CODE_ONLY", "رقم الحالة فقط"),
            Map.entry("NAME_PHONE", "الاسم والهاتف"),
            Map.entry("SUMMARY", "ملخص"),
            Map.entry("FULL_REPORT", "تقرير كامل"),
            Map.entry("SELF", "الشخص نفسه"),
            Map.entry("GUARDIAN", "الولي"),
            Map.entry("SELF_GUARDIAN", "الشخص ووليّه"),
            Map.entry("JUDGE", "القاضي"),
            Map.entry("SIGNED", "بالتوقيع"),
            Map.entry("THUMBPRINT", "بالبصمة"),
            Map.entry("VERBAL_WITNESSED", "شفهياً أمام شاهد"),
            Map.entry("WITHDRAWN", "سُحبت"),
            Map.entry("REFUSED", "رُفضت لاحقاً"),
            Map.entry("USED", "استُعملت"),
            Map.entry("INVESTIGATING_JUDGE", "قاضي التحقيق"),
            Map.entry("PUBLIC_PROSECUTION", "الادعاء العام"),
            Map.entry("JUVENILE_JUDGE", "قاضي الأحداث"),
            Map.entry("PERSONAL_STATUS_COURT", "محكمة الأحوال الشخصية"),
            Map.entry("FAMILY_PROTECTION", "حماية الأسرة والطفل"),
            Map.entry("JUVENILE_POLICE", "شرطة الأحداث"),
            Map.entry("POLICE_STATION", "مركز الشرطة"),
            Map.entry("ANTI_TRAFFICKING", "شعبة مكافحة الاتجار بالبشر"),
            Map.entry("AMEEN", "منصة أمين"));

    public String section(Section section) {
        return SECTIONS.get(section);
    }

    public String level(String code) {
        return LEVELS.getOrDefault(code, "غير معروف");
    }

    public String status(CaseStatus status) {
        return STATUSES.get(status);
    }

    public String consent(ConsentCode code) {
        return code.arabic();
    }

    public String code(String code) {
        return code == null ? "" : CODES.getOrDefault(code, code);
    }

    public String kind(AuditKind kind) {
        return TrailWords.kind(kind);
    }

    /** Where somebody looked or changed; what is not a page of ours stays the code that it is. */
    public String place(String subject) {
        return TrailWords.place(subject);
    }

    /** The codes of an entry, those that we know in Arabic. */
    public String detail(String codes) {
        return Stream.of(codes.split(",")).map(PageWords::codeOfEntry).collect(Collectors.joining("، "));
    }

    private static String codeOfEntry(String code) {
        for (Section section : Section.values()) {
            if (section.name().equals(code)) {
                return SECTIONS.get(section);
            }
        }
        for (EmergencyReason reason : EmergencyReason.values()) {
            if (reason.name().equals(code)) {
                return reason.arabic();
            }
        }
        return TrailWords.detail(code);
    }

    public String moment(Instant at) {
        return at == null ? "" : ArabicDates.moment(at);
    }

    /** What a consent is about, or to whom: its item if that has a name, else the recipient as it was written. */
    public String about(ConsentEntry entry, Map<String, String> items) {
        String item = entry.item() == null ? null : items.get(entry.item());
        return item != null ? item : code(entry.recipient());
    }

    /** How urgent a clock is: over, within a day, or later. */
    public String urgency(Instant until, boolean wholeDay, Instant now) {
        Instant end = wholeDay ? until.plus(Duration.ofDays(1)) : until;
        return !end.isAfter(now) ? "late" : end.isBefore(now.plus(Duration.ofDays(1))) ? "soon" : "later";
    }

    /** How much time is left, as one says it. */
    public String left(Instant until, boolean wholeDay, Instant now) {
        return TimeWords.left(until, wholeDay, now);
    }

    /** The moment of a clock, or its day. */
    public String clock(Instant until, boolean wholeDay) {
        return wholeDay ? ArabicDates.day(until) : ArabicDates.moment(until);
    }

    public String verdict(SafeContact contact, Instant now) {
        return ContactWords.verdict(contact, now);
    }

    public boolean mayReachNow(SafeContact contact, Instant now) {
        return ContactWords.mayReachNow(contact, now);
    }

    public List<String> never(SafeContact contact) {
        return ContactWords.never(contact);
    }

    /** Whether a consent of the register holds at this moment of reading. */
    public boolean holds(ConsentEntry entry, Instant now) {
        return entry.granted()
                && entry.endedAt() == null
                && (entry.validUntil() == null || entry.validUntil().isAfter(now));
    }
}
