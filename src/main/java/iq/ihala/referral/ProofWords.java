package iq.ihala.referral;

import java.util.Map;

/** Codes of a referral's proof in Arabic; the words of the forms that asked for them. */
final class ProofWords {

    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("NOT_ELIGIBLE", "لا تنطبق الشروط"),
            Map.entry("NO_CAPACITY", "لا توجد سعة"),
            Map.entry("WRONG_SERVICE", "خدمة غير مناسبة"),
            Map.entry("OUT_OF_AREA", "خارج المنطقة"),
            Map.entry("NEEDS_DOCUMENT", "تلزم وثيقة"),
            Map.entry("SAFETY", "سبب يتعلق بالسلامة"),
            Map.entry("FUNDING_ENDED", "انتهى التمويل"),
            Map.entry("OTHER", "سبب آخر"),
            Map.entry("NO_ANSWER", "لم تردّ"),
            Map.entry("WAITLISTED", "قائمة انتظار"),
            Map.entry("NO_TRANSPORT", "لا نقل"),
            Map.entry("AFRAID", "خوف"),
            Map.entry("PREVENTED", "مُنع من الحضور"),
            Map.entry("FORGOT", "نسي الموعد"),
            Map.entry("CHANGED_MIND", "غيّر رأيه"),
            Map.entry("UNKNOWN", "السبب غير معروف"),
            Map.entry("REACHED", "ردّت على الهاتف"),
            Map.entry("CALL_BACK", "ستعاود الاتصال"),
            Map.entry("NOT_REACHED", "لم تردّ على الهاتف"),
            Map.entry("FULL", "اكتملت الخدمة"),
            Map.entry("PARTIAL", "اكتملت جزئياً"),
            Map.entry("NONE", "لم تُقدَّم"),
            Map.entry("LOOK", "فتحتها الجهة"),
            Map.entry("ANSWER", "بدليل ردّها"),
            Map.entry("WEBHOOK", "تسلّمها نظام الجهة"),
            Map.entry("TELEPHONE", "بالهاتف"),
            Map.entry("NO_SHOWS", "غاب مرتين"),
            Map.entry("SERVICE_GAP", "لم تبق جهة: سُجلت فجوة خدمة"),
            Map.entry("NO_CONSENT", "لا موافقة سارية"),
            Map.entry("CONSENT_WITHDRAWN", "سُحبت الموافقة"),
            Map.entry("NOT_WANTED", "لا يريدها الشخص"));

    private ProofWords() {}

    /** Empty for a code that nobody needs to read. */
    static String detail(ReferralEvent event, ReferralState became, String code) {
        if (event == ReferralEvent.SENT && code != null) {
            return EnumCodes.of(FieldSet.class, code).arabic();
        }
        String words = code == null ? "" : DETAILS.getOrDefault(code, "");
        return event == ReferralEvent.ANSWERED && became != null
                ? became.arabic() + (words.isEmpty() ? "" : ": " + words)
                : words;
    }

    /** A message in words; empty for one that says nothing of the referral's way. */
    static String message(String template, String channel, String status) {
        String what =
                switch (template) {
                    case Partners.SENT -> "رسالة الإحالة";
                    case "REFERRAL_REMINDER" -> "رسالة التذكير";
                    case "REFERRAL_CANCELLED" -> "رسالة الإلغاء";
                    case "REFERRAL_DELETE" -> "رسالة طلب الحذف";
                    default -> null;
                };
        if (what == null) {
            return "";
        }
        return what
                + switch (status) {
                    case "SENT" -> "WEBHOOK".equals(channel) ? " تسلّمها نظام الجهة" : " خرجت بالبريد";
                    case "FAILED" -> " لم تصل: بلغ المشرف";
                    case "WITHHELD" -> " حُجبت: لا موافقة سارية";
                    default -> " لم تخرج بعد";
                };
    }
}
