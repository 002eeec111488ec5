package iq.ihala.process.forms;

/**
 * What the door says when it lets a call not pass or the engine refuses it, in Arabic; other languages have it in
 * {@code forms/i18n/<language>/messages.json}, as they have the refusals of forms.
 */
public enum DoorWord {
    NOT_SIGNED_IN("سجّل الدخول أولاً"),
    NOT_PERMITTED("ليس لديك إذن لهذا الإجراء"),
    CHANGED_MEANWHILE("غيّر زميل هذه المهمة في اللحظة نفسها؛ أعد فتحها لترى وضعها الحالي"),
    CLAIMED_BEFORE("استلم زميل هذه المهمة قبلك"),
    TASK_GONE("المهمة غير موجودة أو أُكملت"),
    WEAK_PASSWORD("كلمة المرور ضعيفة: عشرة أحرف على الأقل، منها حرف كبير وصغير ورقم ورمز، ولا تحوي اسم المستخدم"),
    FAILED("حدث خطأ في النظام ولم يُحفظ شيء؛ أعد المحاولة أو أبلغ المشرف"),
    NOT_THERE("غير موجود"),
    NOT_ACCEPTED("لم يُقبل الطلب ولم يُحفظ شيء");

    private final String arabic;

    DoorWord(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
