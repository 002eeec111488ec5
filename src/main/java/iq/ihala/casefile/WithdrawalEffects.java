package iq.ihala.casefile;

/** What a withdrawal stops and what it cannot undo (dossier §3.4), in words to be said to the person. */
public final class WithdrawalEffects {

    private static final String SAID =
            "ما قيل أو أُرسل قبل السحب قيل: نطلب ممن وصله أن يتوقف ويمحو ما يجوز له محوه، ونُخبرك إن لم يفعل.";
    private static final String LODGED =
            "الشكوى التي قُدّمت لا يسحبها المركز: التنازل عنها يكون أمام المحكمة أو الجهة التي قُدّمت إليها، ووفق المادة 9، ومن قدّمها وحده يقرر. يشرحه المحامي.";

    private WithdrawalEffects() {}

    /** What stops, in Arabic. */
    public static String stops(WithdrawalScope scope) {
        return switch (scope) {
            case ALL, RECORD ->
                "كل شيء الآن. يُقفل الملف، ثم يُمحى ما يدل عليك وما قلته، ولا يبقى إلا ما يلزم به القانون.";
            case ITEM -> "هذه الإحالة أو الخدمة وحدها، وتُبلَّغ الجهة. تبقى بقية الخدمات.";
            case SHARING -> "لا ترى الجهات من الآن إلا رقم الحالة.";
            case CP -> "كل إجراء للشرطة المجتمعية لم يتم بعد.";
            case POLICE -> "كل خطوة لم تتم بعد مع مركز الشرطة.";
            case JUDGE -> "كل خطوة لم تتم بعد مع القاضي بمساعدة المركز.";
            case FAMILY -> "كل اتصال بأحد من الأسرة، وبالشخص الموثوق أيضاً.";
            case VISIT -> "كل زيارة إلى البيت.";
            case EVIDENCE -> "تُحذف نسخ الأدلة التي يحفظها المركز، إلا ما حُفظ بقرار قانوني.";
            case STATISTICS -> "لا تدخل الحالة في أي إحصاء أو تصدير، غير العدد الكلي للحالات.";
            case FEEDBACK -> "لا يُتصل بك لاستطلاع الرأي.";
            case MEDIATION -> "الوساطة: لا جلسات بعد الآن.";
        };
    }

    /** What cannot be undone, in Arabic. */
    public static String stays(WithdrawalScope scope) {
        return switch (scope) {
            case ALL, RECORD ->
                SAID + " " + LODGED + " وما أُبلغ عنه بوجوب قانوني يبقى. ولا رجوع بعد المحو: من عاد يبدأ من جديد.";
            case CP, SHARING, ITEM, FAMILY, VISIT, FEEDBACK -> SAID;
            case POLICE, JUDGE -> LODGED + " " + SAID;
            case EVIDENCE -> "ما سُلّم إلى المحكمة أو الشرطة يبقى عندها. والمحذوف لا يُستعاد.";
            case STATISTICS -> "ما نُشر من أعداد قبل السحب يبقى، ولا يُعرف منه أحد.";
            case MEDIATION -> "ما اتُّفق عليه ووُقّع قبل السحب يبقى بين أطرافه.";
        };
    }
}
