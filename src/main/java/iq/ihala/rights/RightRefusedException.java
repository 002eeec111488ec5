package iq.ihala.rights;

/** A demand is not met now. It says why, in a code and in Arabic; it never holds anything that a person said. */
public final class RightRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public RightRefusedException(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why not. */
    public enum Why {
        NOT_YOUR_OFFICE("ليس هذا من صلاحيتك."),
        SAME_PERSON("يجب أن يوافق شخص آخر: لا يكفي شخص واحد لهذا القرار."),
        ON_HOLD("الحالة محفوظة بقرار حفظ قانوني. لا يُمحى منها شيء حتى يُرفع القرار."),
        ALREADY_ON_HOLD("الحالة محفوظة بقرار سابق."),
        NOT_ON_HOLD("لا يوجد قرار حفظ على هذه الحالة."),
        NOT_ASKED("لا يوجد طلب مفتوح كهذا."),
        NOT_GRANTED("لم يوافق الشخص الثاني على هذا الطلب."),
        OUT_OF_TIME("انتهت مدة هذه الموافقة. يُقدَّم طلب جديد."),
        NOT_CORRECTABLE("هذا الحقل لا يُصحَّح هنا، بل في خطوته من المسار."),
        NOT_AN_ANSWER("القيمة الجديدة لا تصلح جواباً لهذا الحقل.");

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
