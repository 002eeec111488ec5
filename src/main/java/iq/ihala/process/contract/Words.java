package iq.ihala.process.contract;

import java.util.regex.Pattern;

/** What counts as Arabic, as English, as a step of the dossier. */
final class Words {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z]{2,}.*\\s.*[A-Za-z]{2,}", Pattern.DOTALL);

    /**
     * Steps of dossier §3.2, §3.5, §3.7, §6.6, sub-processes and events of §3.2, mediation of §7.2, forum of §7.1, complaints of §7.3,
     * and of §7.4 survey (Q), monitoring (MM), volunteers (V), visits (O) and honours (H), awareness (AW), training (TR) and initiatives (SI).
     */
    static final Pattern STEP =
            Pattern.compile("S\\d\\d[a-z]?|D0\\d|R0\\d[a-e]?|A0\\d|G0\\d|SP\\d|EV\\d|M0\\d|F0\\d|F10|P0\\d[b]?|Q0\\d"
                    + "|MM0\\d|V0\\d|O0\\d|H0\\d|(AW|TR|SI)0\\d");

    private Words() {}

    static boolean isArabic(String text) {
        return text != null && ARABIC.matcher(text).find();
    }

    static boolean isEnglish(String text) {
        return text != null
                && LATIN_WORDS.matcher(text).find()
                && !ARABIC.matcher(text).find();
    }

    static boolean isQuestion(String text) {
        return text != null && text.strip().endsWith("؟");
    }

    static boolean isStep(String text) {
        return text != null && STEP.matcher(text).matches();
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** {@code processes/reception.bpmn} → {@code reception}. */
    static String baseName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
