package iq.ihala.process.forms;

/**
 * What the form service says when it does not accept a submission, in Arabic; other languages have it in
 * {@code forms/i18n/<language>/messages.json}. {@code {0}} stands for a figure or a name.
 */
enum RefusalWord {
    NAMED("«{0}»: {1}"),
    AND("؛ "),
    REQUIRED("هذا الحقل إلزامي"),
    WRONG_TYPE("نوع الإجابة غير صحيح"),
    NO_NUMBER("يجب أن تكون الإجابة رقماً"),
    NO_DATE("التاريخ غير صحيح"),
    NO_SUCH_CHOICE("اختيار غير موجود في القائمة"),
    TOO_MANY_DECIMALS("عدد المنازل العشرية أكبر من المسموح"),
    TOO_SMALL("أقل قيمة مسموحة هي {0}"),
    TOO_LARGE("أكبر قيمة مسموحة هي {0}"),
    TOO_LONG("النص أطول من المسموح ({0} حرفاً)"),
    TOO_SHORT("النص أقصر من المطلوب ({0} حرفاً)"),
    WRONG_PATTERN("صيغة الإجابة غير صحيحة"),
    UNKNOWN_FIELD("تحتوي الإجابة على حقل لا تعرفه هذه الاستمارة"),
    UNREADABLE("تعذرت قراءة الإجابة"),
    CLAIM_FIRST("استلم المهمة أولاً ثم أكملها"),
    OF_ANOTHER("هذه المهمة مستلمة من شخص آخر"),
    SIGN_IN_FIRST("سجّل الدخول أولاً"),
    NUMBER_IS_GIVEN("رقم الحالة يمنحه النظام؛ اترك خانة رقم الحالة فارغة");

    private final String arabic;

    RefusalWord(String arabic) {
        this.arabic = arabic;
    }

    String arabic() {
        return arabic;
    }
}
