package iq.ihala.casefile.web;

import iq.ihala.audit.AuditKind;
import java.util.Map;

/** What the audit trail says in codes, in Arabic: what somebody did, and where. What nobody named here stays its code. */
final class TrailWords {

    private static final Map<AuditKind, String> KINDS = Map.of(
            AuditKind.READ, "اطّلع",
            AuditKind.CHANGE, "غيّر",
            AuditKind.CONSENT, "موافقة",
            AuditKind.SEND, "إرسال",
            AuditKind.REFUSED, "رُفض له",
            AuditKind.SEARCH, "بحث",
            AuditKind.BREAK_GLASS, "فتح طارئ",
            AuditKind.EXPORT, "تصدير",
            AuditKind.ERASE, "محو",
            AuditKind.HOLD, "حفظ قانوني");

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("case", "ملفات الحالات"),
            Map.entry("case/search", "البحث"),
            Map.entry("case/{number}", "ملف الحالة"),
            Map.entry("case/{number}/break-glass", "الفتح الطارئ"),
            Map.entry("case/break-glass", "الفتح الطارئ بالهاتف"),
            Map.entry("case/{number}/named", "أسماء الحالة المقيّدة"),
            Map.entry("case/{number}/withdraw", "سحب الموافقة"),
            Map.entry("case/{number}/note", "ملاحظة"),
            Map.entry("case/{number}/path", "مسار الحالة مرسوماً"),
            Map.entry("case/{number}/referrals", "إحالات الحالة"),
            Map.entry("case/{number}/rights", "حقوق صاحب/ة الملف"),
            Map.entry("case/{number}/happened", "ماذا حدث؟"),
            Map.entry("case/{number}/danger", "خطر جديد"),
            Map.entry("case/{number}/death", "خبر وفاة"),
            Map.entry("case/{number}/reopen", "إعادة فتح الحالة"),
            Map.entry("case/{number}/decision", "قرار الشخص في الشكوى"),
            Map.entry("case/{number}/evidence", "الأدلة"),
            Map.entry("case/{number}/legal", "المشورة القانونية"),
            Map.entry("case/task/{task}", "ملف الحالة بجانب المهمة"),
            Map.entry("case/breaches", "تسرب البيانات"),
            Map.entry("case/ending", "ملفات تنتهي مدتها قريباً"),
            Map.entry("withdrawal", "سحب الموافقة"),
            Map.entry("evidence", "الأدلة"),
            Map.entry("legal", "المشورة القانونية"),
            Map.entry("legal/changed", "قرار الشخص في الشكوى"),
            Map.entry("referral/papers", "أوراق الإحالة"),
            Map.entry("referral/paper", "ورقة إحالة"),
            Map.entry("rights", "حقوق صاحب/ة الملف"),
            Map.entry("rights.correct", "تصحيح جواب"),
            Map.entry("hold", "الحفظ القانوني"),
            Map.entry("breach", "تسرب البيانات"));

    private static final Map<String, String> DETAILS = Map.of(
            "BREAK_GLASS", "فتح طارئ",
            "OPENED", "فُتحت",
            "REOPENED", "فُتحت من جديد",
            "CLOSED", "أُغلقت",
            "list", "القائمة",
            "asked", "طُلب",
            "notWanted", "لم يعد مطلوباً",
            "codeWord", "كلمة السر",
            "hit", "أصابها تسرب",
            "handedOver", "سُلّم");

    private TrailWords() {}

    static String kind(AuditKind kind) {
        return KINDS.get(kind);
    }

    /** A page that nobody named is called by what it belongs to. */
    static String place(String subject) {
        if (PLACES.containsKey(subject)) {
            return PLACES.get(subject);
        }
        int end = subject.lastIndexOf('/');
        return end > 0 && PLACES.containsKey(subject.substring(0, end))
                ? PLACES.get(subject.substring(0, end))
                : subject;
    }

    static String detail(String code) {
        return DETAILS.getOrDefault(code, code);
    }
}
