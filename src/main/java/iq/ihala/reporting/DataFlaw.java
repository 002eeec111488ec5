package iq.ihala.reporting;

import iq.ihala.casefile.CaseNumber;

/** Something that the data lack or contradict, of one case; the number only. */
public record DataFlaw(CaseNumber caseNumber, Kind kind) {

    /** What is wrong. Whether an answer is missing is known only of cases whose person agreed to statistics. */
    public enum Kind {
        NOT_ASKED_FOR_STATISTICS("لم يُسأل الشخص عن استخدام بياناته للإحصاء"),
        MISSING_SEX("الجنس غير مسجل"),
        MISSING_AGE("الفئة العمرية غير مسجلة"),
        MISSING_PROBLEM("نوع المشكلة غير مسجل"),
        MISSING_DISTRICT("القضاء غير مسجل"),
        MISSING_DISPLACEMENT("وضع النزوح غير مسجل"),
        MISSING_LEVEL("لا مستوى خطورة"),
        LATE_ASSESSMENT("تأخر تقييم الخطورة"),
        NO_CASE_WORKER("لا مسؤول للحالة"),
        CLOSED_BEFORE_OPENED("تاريخ الإغلاق قبل تاريخ الفتح"),
        INCIDENT_AFTER_REPORT("تاريخ الحادث بعد تاريخ الإبلاغ"),
        ANSWERED_BEFORE_SENT("رد الجهة قبل إرسال الإحالة"),
        CLOSED_WITH_OPEN_REFERRAL("حالة مغلقة وفيها إحالة مفتوحة");

        private final String arabic;

        Kind(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }
}
