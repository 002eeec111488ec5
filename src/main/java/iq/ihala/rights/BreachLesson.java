package iq.ihala.rights;

/** What was changed after a breach (adaptation A). Codes, because free text would tell of persons. */
public enum BreachLesson {
    TRAINING("تدريب العاملين"),
    ACCESS("تضييق الصلاحيات"),
    DEVICE("أجهزة وأقفال"),
    PAPER("طريقة حفظ الورق"),
    SOFTWARE("إصلاح في المنظومة"),
    PARTNER("اتفاق مع جهة شريكة");

    private final String arabic;

    BreachLesson(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
