package iq.ihala.casefile;

import java.util.EnumSet;
import java.util.Set;

/** What a person can take back at once (dossier §3.2 EV1), and which consents of the register end with it. */
public enum WithdrawalScope {
    /** Everything; the case comes to its end. */
    ALL("كل شيء: توقف كل خطوة وإغلاق الملف", EnumSet.allOf(ConsentCode.class)),
    /** The record itself; without it nothing can go on, so the case comes to its end too. */
    RECORD("تسجيل الحالة: لا يُحفظ عني إلا ما يلزم به القانون", EnumSet.allOf(ConsentCode.class)),
    /** One service or one referral; the withdrawal names it. */
    ITEM("إحالة أو خدمة واحدة", EnumSet.of(ConsentCode.C_REF)),
    /** How much is shared: from now on the case number only. Ends no consent. */
    SHARING("مقدار المعلومات المشاركة: رقم الحالة فقط من الآن", EnumSet.noneOf(ConsentCode.class)),
    CP("إعلام الشرطة المجتمعية", EnumSet.of(ConsentCode.C_CP)),
    POLICE("إعلام مركز الشرطة", EnumSet.of(ConsentCode.C_POLICE)),
    JUDGE("مراجعة قاضي التحقيق", EnumSet.of(ConsentCode.C_JUDGE)),
    FAMILY("الاتصال بشخص من الأسرة", EnumSet.of(ConsentCode.C_FAMILY)),
    VISIT("الزيارة المنزلية", EnumSet.of(ConsentCode.C_VISIT)),
    EVIDENCE("حفظ الأدلة", EnumSet.of(ConsentCode.C_EVID)),
    STATISTICS("استخدام البيانات للإحصاء", EnumSet.of(ConsentCode.C_STAT)),
    FEEDBACK("الاتصال لاستطلاع الرأي", EnumSet.of(ConsentCode.C_FEEDBACK)),
    MEDIATION("الوساطة", EnumSet.of(ConsentCode.C_MED));

    private final String arabic;
    private final Set<ConsentCode> codes;

    WithdrawalScope(String arabic, Set<ConsentCode> codes) {
        this.arabic = arabic;
        this.codes = codes;
    }

    /** As staff read it to the person. */
    public String arabic() {
        return arabic;
    }

    /** The consents that end. */
    public Set<ConsentCode> codes() {
        return Set.copyOf(codes);
    }

    /** Whether the case as such ends: it is locked at once, and what no law keeps is removed. */
    public boolean isWhole() {
        return this == ALL || this == RECORD;
    }
}
