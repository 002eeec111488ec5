package iq.ihala.referral;

/** A paper may not be printed or handed out; says why in Arabic, and nothing about the person. */
public class PaperRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        NO_CONSENT("لا توجد موافقة سارية من الشخص على هذه الإحالة ولهذه الجهة. لم يُطبع شيء."),
        NOT_OPEN("هذه الإحالة ليست لدى جهة الآن، فلا رسالة لها."),
        NO_APPOINTMENT("لا موعد لهذه الإحالة بعد."),
        RISK(
                "لم يُتفق مع الشخص على ما يدل على أن الورقة آمنة معه. الرسالة لا تُسلَّم إليه: تُسلَّم إلى الجهة باليد، ولا تُرسل إلى بيت."),
        SLIP_RISK(
                "لم يُتفق مع الشخص على ما يدل على أن الورقة آمنة معه. قل له الموعد شفهياً، ولا تعطه ورقة إلا إن عرف الخطر وأرادها.");

        private final String arabic;

        Why(String arabic) {
            this.arabic = arabic;
        }

        /** What the page says. */
        public String arabic() {
            return arabic;
        }
    }

    private final Why why;

    public PaperRefusedException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
