package iq.ihala.evidence;

/** A piece of evidence is not taken. Says why in a code and in Arabic; holds nothing of it. */
public final class EvidenceRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    EvidenceRefusedException(Why why) {
        super("Evidence refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why not. */
    public enum Why {
        NOT_DECLARED("يجب التأكيد أولاً أن الملف ليس صورة جنسية، أو اختيار حفظ البصمة والوصف فقط."),
        TYPE("نوع الملف غير مقبول: صورة JPEG أو PNG، أو PDF، أو نص."),
        SIZE("الملف أكبر من المسموح."),
        EMPTY("الملف فارغ."),
        DESCRIPTION("الوصف مطلوب، وبحد أقصى ألف حرف."),
        HAND_OVER("يُكتب من سلّم الدليل، وعند من صار، وأين: كل منها حتى مئتي حرف."),
        DAY("تاريخ التسليم لم يأتِ بعد، أو هو قبل آخر تسليم."),
        NOT_THERE("الملف غير موجود، أو حُذف.");

        private final String arabic;

        Why(String arabic) {
            this.arabic = arabic;
        }

        /** The sentence that people see. */
        public String arabic() {
            return arabic;
        }
    }
}
