package iq.ihala.process.common;

/** From where a sign of new danger came (dossier EV2). */
public enum DangerSource {
    PERSON_CALLED("اتصل الشخص"),
    PERSON_CAME("حضر الشخص"),
    STAFF_SAW("لاحظه أحد من المركز"),
    PARTNER("جهة شريكة"),
    FORUM("منتدى الشرطة المجتمعية"),
    HOSPITAL("مستشفى أو مركز صحي"),
    SCHOOL("مدرسة"),
    TRUSTED_PERSON("شخص يثق به"),
    OTHER("غير ذلك");

    private final String arabic;

    DangerSource(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
