package iq.ihala.rights;

/** Why a case must not be erased (adaptation A). */
public enum HoldReason {
    COURT_ORDER("أمر قضائي"),
    OPEN_PROCEEDING("دعوى أو تحقيق جارٍ"),
    COMPLAINT_ABOUT_CENTRE("شكوى على المركز أو منتسبيه"),
    PERSON_ASKED("بطلب الشخص لحماية حقه"),
    CHILD_AT_RISK("طفل معرض للخطر");

    private final String arabic;

    HoldReason(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
