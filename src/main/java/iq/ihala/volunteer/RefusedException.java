package iq.ihala.volunteer;

/** A rule of the house forbids it; the reason is Arabic, is shown to who asked, and never names a person. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    public RefusedException(Rule rule) {
        super("Refused by " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    /** The rules that can stand in the way (dossier §7.4). */
    public enum Rule {
        TWO_VISITORS("لا زيارة إلا بزائرين اثنين مختلفين."),
        ONE_A_WOMAN("يجب أن تكون إحدى الزائرين امرأة على الأقل."),
        NOT_A_VISITOR("لا يصلح أحدهما للزيارة: يلزم منتسب عندنا أو متطوع فعّال بالغ بهوية سارية."),
        TOO_CLOSE("أحد الزائرين قريب من طرف في الأمر أو له صلة به: اختر غيره."),
        NOT_ACTIVE("ليس متطوعاً فعّالاً الآن."),
        NO_CONTACT("من هو دون الثامنة عشرة لا يُكلَّف بما فيه لقاء بأشخاص في خطر."),
        NOT_READY("لا هوية قبل التحقق والمقابلة وتوقيع السلوك والسرية والتدريب."),
        OWN_NOMINATION("من رشّح لا يفحص ترشيحه."),
        DAY_PASSED("الموعد مضى: اختر يوماً قادماً.");

        private final String arabic;

        Rule(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }
}
