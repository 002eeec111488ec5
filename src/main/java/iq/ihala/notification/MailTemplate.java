package iq.ihala.notification;

import java.util.EnumSet;
import java.util.Set;

/**
 * The mails of the house. None names a service, a level, a problem or a person: whoever reads over a shoulder learns a
 * number (dossier §2 rule 6, §3.6 R4).
 */
public enum MailTemplate {
    REFERRAL_SENT("طلب جديد بانتظار ردكم", "لديكم طلب جديد بانتظار الرد، رقمه %s."),
    REFERRAL_REMINDER("تذكير: طلب بانتظار ردكم", "ما زال الطلب ذو الرقم %s بانتظار ردكم."),
    REFERRAL_CANCELLED("إلغاء طلب", "أُلغي الطلب ذو الرقم %s، ولا حاجة إلى أي إجراء من جهتكم."),
    REFERRAL_DELETE(
            "إيقاف طلب ومحو ما وصلكم",
            "أُوقف الطلب ذو الرقم %s. يرجى التوقف عن كل عمل فيه، ومحو ما وصلكم عنه، وتأكيد ذلك في المنظومة."),
    DATA_REQUEST("طلب من صاحب ملف", "في الحالة ذات الرقم %s طلب من صاحب الملف ينتظر الجواب في مدته."),
    FILE_ENDING("ملف تنتهي مدة حفظه قريباً", "تنتهي قريباً مدة حفظ الملف ذي الرقم %s. يُمحى بعدها إن لم يُحفظ بقرار."),
    BREACH_DUE("تسرب بيانات: خطوة مستحقة", "الحادثة ذات الرقم %s تنتظر خطوة مستحقة: الإبلاغ أو الدروس."),
    REFERRAL_ANSWERED("وصل رد", "وصل رد يخص الحالة ذات الرقم %s."),
    ATTENTION_NEEDED("مطلوب انتباهكم", "الحالة ذات الرقم %s تحتاج إلى انتباهكم الآن."),
    DATE_NEAR("موعد قريب", "للحالة ذات الرقم %s موعد قريب."),
    OPENED_IN_DANGER(
            "فتح طارئ لملف حالة",
            "فُتح ملف الحالة ذات الرقم %s فتحاً طارئاً. من فتحه ولماذا تجدونه في صفحة ملفات الحالات."),
    STEP_REMINDER("تذكير بمهمة", "مضى نصف الوقت المحدد لمهمة في الحالة ذات الرقم %s."),
    STEP_OVERDUE("مهمة متأخرة", "في الحالة ذات الرقم %s مهمة تجاوزت موعدها."),
    TASK_WAITING("مهمة بانتظاركم", "لديكم مهمة بانتظاركم في الحالة ذات الرقم %s."),
    FORUM_INVITATION(
            "دعوة إلى اجتماع المنتدى",
            "دعوة إلى اجتماع المنتدى، رقم الشهر %s. الموعد والمكان وجدول الأعمال في المنظومة."),
    FORUM_HANDOVER("حل من المنتدى بانتظاركم", "حل من المنتدى ينتظر جوابكم، رقم الشهر %s."),
    FORUM_REMINDER("تذكير من المنتدى", "خطوة من أعمال المنتدى ما زالت مفتوحة، رقم الشهر %s."),
    FORUM_LATE("تأخر في أعمال المنتدى", "في أعمال المنتدى ما تجاوز موعده، رقم الشهر %s."),
    SURVEY_LAGS("تذكير: إجابات ناقصة", "في عمل الميدان ذي الرقم %s ما تأخر عن خطته. الأعداد في صفحته."),
    PROGRAMME_LATE("تذكير بموعد مضى", "مضى موعد ما تقرر عمله ولم تُكتب نتيجته، رقمه %s."),
    COMPLAINT_WAITS("أمر بانتظاركم", "لديكم أمر بانتظاركم، رقمه %s. يُطّلع عليه في صفحته وحدها."),
    COMPLAINT_LETTER("كتاب مرسل إليكم", "أُرسل إليكم بالبريد الرسمي الكتاب ذو الرقم %s، وننتظر جوابكم."),
    COMPLAINT_OUTSIDE("أمر لم يُبت فيه", "أمر خارج خط القيادة ما زال ينتظر عندنا، رقمه %s. نرجو السؤال عنه."),
    COMPLAINT_REMINDER("تذكير بكتاب", "ما زلنا ننتظر جوابكم على الكتاب ذي الرقم %s."),
    RELEASE_OPENED("ملفات إصدار شهري", "صودق على التصدير، وملفات الإصدار جاهزة، رقم الشهر %s."),
    RELEASE_WAITS("إصدار شهري بانتظاركم", "في المتابعة الشهرية خطوة ما زالت مفتوحة، رقم الشهر %s."),
    VISIT_PLANNED("زيارة مقررة", "أنتم أحد زائرين في الزيارة ذات الرقم %s. الموعد عند وحدة التواصل."),
    VISIT_OFF("أُلغيت زيارة", "أُلغيت الزيارة ذات الرقم %s. لا يذهب أحد."),
    VISIT_REMINDER(
            "زيارة بلا خبر",
            "لم يُكتب بعدُ ما كان من الزيارة ذات الرقم %s. اتصلوا بالزائرَين الآن واطمئنوا أنهما عادا، ثم اكتبوا النتيجة."),
    PARTNER_INVITATION(
            "دعوة لفتح حساب",
            "وصلتكم دعوة لفتح حساب، رقمها %s. يُفتح الحساب بالرابط أدناه، مرة واحدة وقبل انتهاء صلاحيته. "
                    + "إن لم تنتظروا دعوة فأهملوا هذه الرسالة.");

    private static final String CLOSING = "\n\nيرجى الدخول إلى منظومة إحالة للاطلاع والإجابة.\n"
            + "لا ترسلوا أي معلومات عن الحالة بالبريد الإلكتروني.\n";

    /** To people who do not sign in here. */
    private static final Set<MailTemplate> OUTSIDE =
            EnumSet.of(PARTNER_INVITATION, COMPLAINT_LETTER, COMPLAINT_OUTSIDE, COMPLAINT_REMINDER);

    private static final String LINK = "\n\nالرابط خاص بكم ولا يصلح إلا مرة واحدة، فلا تعطوه لأحد:\n%s\n";

    private final String subject;
    private final String body;

    MailTemplate(String subject, String body) {
        this.subject = subject;
        this.body = body;
    }

    String subject() {
        return subject;
    }

    String subject(String caseNumber) {
        return subject + " – " + caseNumber;
    }

    String text(String caseNumber) {
        return text(caseNumber, null);
    }

    /** @param link where the mail leads, or null */
    String text(String caseNumber, String link) {
        String words = body.formatted(caseNumber) + (link == null ? "" : LINK.formatted(link));
        return OUTSIDE.contains(this) ? words : words + CLOSING;
    }
}
