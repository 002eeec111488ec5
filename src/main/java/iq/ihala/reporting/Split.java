package iq.ihala.reporting;

/** By what a figure is divided. Codes are those of the dossier. */
public enum Split {
    PROBLEM("نوع المشكلة"),
    SEX("الجنس"),
    AGE("الفئة العمرية"),
    DISPLACEMENT("وضع النزوح"),
    DISTRICT("القضاء"),
    CHANNEL("طريق الوصول"),
    LEVEL("مستوى الخطورة"),
    FIRST_LEVEL("المستوى في أول تقييم"),
    LAST_LEVEL("المستوى في آخر تقييم"),
    PREFERENCE("جنس المرشد/ة المطلوب"),
    CONSENT("نوع الموافقة"),
    SERVICE("الخدمة"),
    PROVIDER("الجهة"),
    REASON("السبب"),
    BUCKET("المدة"),
    OFFENCE_GROUP("مجموعة الجرائم"),
    STAFF_SEX("جنس العاملين"),
    FORUM("المنتدى"),
    TOPIC("الموضوع"),
    RESULT("النتيجة"),
    CATEGORY("الفئة"),
    SECTOR("القطاع"),
    OFFICE("المكتب"),
    QUARTER("الحي");

    private final String arabic;

    Split(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }

    /** Whether it names a place below the governorate, or one provider: never for the ministry. */
    public boolean belowGovernorate() {
        return this == DISTRICT || this == FORUM || this == OFFICE || this == QUARTER || this == PROVIDER;
    }
}
