package iq.ihala.portal;

/** What a partner is asked for (dossier §3.7). */
public enum PartnerStep {
    ANSWER("بانتظار ردكم"),
    ATTENDANCE("سجّلوا الحضور"),
    COMPLETION("سجّلوا إنجاز الخدمة"),
    DELETION("أكّدوا التوقف والمحو");

    private final String arabic;

    PartnerStep(String arabic) {
        this.arabic = arabic;
    }

    /** What the screen says beside the clock. */
    public String arabic() {
        return arabic;
    }
}
