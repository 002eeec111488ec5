package iq.ihala.process.happening;

import iq.ihala.process.legaladvice.LegalChanges.Heard;
import java.util.Arrays;

/** What the page answers. */
enum Said {
    NOTHING(false, ""),
    DANGER_PATH(true, "بدأ مسار الخطر الفوري، وأُنذر المشرف. لا يُترك الشخص وحده."),
    SUPERVISOR_CALLED(true, "لا مسار مفتوح لهذه الحالة، فأُنذر المشرف فوراً. اتصل به أيضاً."),
    REOPENED(true, "فُتحت الحالة من جديد، وبدأ تقييم الخطورة. السجل السابق للقراءة فقط."),
    DEATH_REPORTED(true, "توقف كل اتصال بالشخص. المهمة التالية: تأكيد الخبر."),
    DECISION_ASKED(true, Heard.ASKED_NOW.arabic()),
    DECISION_SOON(true, Heard.ASKED_SOON.arabic()),
    ADVISED_AGAIN(true, Heard.ADVISED_AGAIN.arabic()),
    VISIT_WANTED(true, "طُلبت الزيارة. الخطوة التالية: المكان والموعد كما وافق عليهما الشخص."),
    NO_VISIT_CONSENT(false, "لا زيارة بلا موافقة سارية على الزيارة المنزلية: اسأل الشخص أولاً."),
    NOT_ADVISED(false, Heard.NOT_ADVISED.arabic()),
    CASE_CLOSED(false, Heard.CLOSED.arabic()),
    NOT_SAID(false, "اختر من القائمة أولاً."),
    NOT_CLOSED(false, "الحالة مفتوحة، فلا تُفتح من جديد."),
    NOTHING_RUNS(false, "لا مسار مفتوح لهذه الحالة، أو يُعالج الخبر الآن."),
    NOT_YOURS(false, "هذه الخطوة عند مشرف آخر، أو لا يجوز لك العمل على هذه الحالة.");

    private final boolean done;
    private final String arabic;

    Said(boolean done, String arabic) {
        this.done = done;
        this.arabic = arabic;
    }

    static Said of(String name) {
        return Arrays.stream(values())
                .filter(said -> said.done && said.name().equals(name))
                .findFirst()
                .orElse(NOTHING);
    }

    boolean done() {
        return done;
    }

    public String arabic() {
        return arabic;
    }
}
