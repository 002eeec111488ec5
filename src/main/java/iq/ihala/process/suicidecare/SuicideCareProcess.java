package iq.ihala.process.suicidecare;

/** Names of the diagram {@code suicide-care} (dossier §3.5, §4.2). */
public final class SuicideCareProcess {

    public static final String KEY = "suicide-care";

    /** For what consent to call the chosen adult is given; it answers no other question. */
    static final String ITEM = "CHOSEN_ADULT";

    static final String STAY = KEY + ".stayTogether";
    static final String CALL_ADULT = KEY + ".callChosenAdult";
    static final String PSYCHIATRIST = KEY + ".askPsychiatrist";

    private SuicideCareProcess() {}
}
