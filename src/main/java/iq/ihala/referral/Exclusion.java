package iq.ihala.referral;

/** The condition that keeps a provider from being offered to this person now. */
public enum Exclusion {
    SUSPENDED("موقوفة الآن"),
    CONFLICT("تعارض مصالح في هذه الحالة"),
    GIVEN_UP("جُرّبت لهذه الإحالة"),
    DISTRICT("لا تخدم قضاء الشخص"),
    SEX("لا تستقبل هذا الجنس"),
    AGE("لا تستقبل هذا العمر"),
    LEVEL("غير مناسبة لمستوى الخطورة"),
    POLICE("تشارك المعلومات مع الشرطة والشخص لا يريد الشرطة"),
    AFFILIATION("المشكو منه من هذا السلك"),
    NO_PLACE("لا يوجد مكان متاح"),
    FULL("كل أماكنها مشغولة بإحالات مفتوحة");

    private final String arabic;

    Exclusion(String arabic) {
        this.arabic = arabic;
    }

    /** What a screen shows. */
    public String arabic() {
        return arabic;
    }
}
