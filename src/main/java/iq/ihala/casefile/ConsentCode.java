package iq.ihala.casefile;

/** What a person can agree to, each apart from the others (dossier §3.4). Without a live row the answer is no. */
public enum ConsentCode {
    /** To record the case, full or by code. */
    C_RECORD("تسجيل الحالة"),
    /** To refer one item to one provider with one field set. */
    C_REF("الإحالة"),
    /** How much is shared. */
    C_FIELD("مقدار المعلومات المشاركة"),
    /** To inform community police outside the centre. */
    C_CP("إعلام الشرطة المجتمعية"),
    /** To inform a police station. */
    C_POLICE("إعلام مركز الشرطة"),
    /** To go to the investigating judge with the centre's help. */
    C_JUDGE("مراجعة قاضي التحقيق"),
    /** To contact a member of the family. */
    C_FAMILY("الاتصال بشخص من الأسرة"),
    /** Home visit. */
    C_VISIT("الزيارة المنزلية"),
    /** To keep copies of evidence. */
    C_EVID("حفظ الأدلة"),
    /** To use anonymised data. */
    C_STAT("استخدام البيانات للإحصاء"),
    /** To be contacted for feedback. */
    C_FEEDBACK("الاتصال لاستطلاع الرأي"),
    /** To take part in mediation. */
    C_MED("الوساطة");

    private final String arabic;

    ConsentCode(String arabic) {
        this.arabic = arabic;
    }

    /** The short name on screens and papers; the words that a person agrees to are another thing, see {@link ConsentTexts}. */
    public String arabic() {
        return arabic;
    }
}
