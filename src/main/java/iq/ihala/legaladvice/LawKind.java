package iq.ihala.legaladvice;

/** The tables of dossier §6 that a lawyer keeps. */
public enum LawKind {
    /** §6.1: what happened ↔ law and articles. */
    OFFENCE("الأفعال والمواد"),
    /** §6.2: who, where, when. */
    PROCEDURE("الإجراءات والمدد"),
    /** §6.3: where to go. */
    ROUTE("إلى أين"),
    /** §6.4: what to bring. */
    EVIDENCE("الأدلة"),
    /** §6.5: what can be done, for and against. */
    OPTION("الخيارات"),
    /** §6.5: what is read aloud. */
    WARNING("التنبيهات"),
    /** What is special about some situations. */
    NOTE("أحوال خاصة"),
    /** Where each place to which a complaint may go is found: printed on the complaint's pack. */
    PLACE("الجهات وعناوينها");

    private final String arabic;

    LawKind(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
