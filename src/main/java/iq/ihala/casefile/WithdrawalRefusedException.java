package iq.ihala.casefile;

/** A withdrawal was not recorded. It says why in Arabic and never holds anything that a person said. */
public final class WithdrawalRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public WithdrawalRefusedException(Why why) {
        super("Withdrawal refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why not. */
    public enum Why {
        CODE_WORD("كلمة السر لا تطابق ما اتُّفق عليه. لا تقل هل اقتربت: اسأل مرة أخرى، أو حوّل المكالمة إلى المشرف."),
        SUPERVISOR_DECIDES("الاتصال دون كلمة سر يقرره المشرف: حوّل المكالمة إليه الآن."),
        NO_SUCH_ITEM("لا توجد إحالة أو خدمة كهذه في الحالة."),
        ALREADY_WHOLE("سُحبت الموافقة على التسجيل من قبل: كل شيء متوقف.");

        private final String arabic;

        Why(String arabic) {
            this.arabic = arabic;
        }

        /** The sentence that staff see. */
        public String arabic() {
            return arabic;
        }
    }
}
