package iq.ihala.process.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a rule comes from, said in Arabic. Tables are written by administrators in their own short English, «Dossier 4.3 row 1»;
 * a counsellor reads the words that stand before it, and the place in the centre's rules.
 */
final class Reference {

    private static final String RULES = "قواعد المركز: ";
    private static final Pattern ARABIC = Pattern.compile("\\p{InARABIC}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\d.])(\\d{1,2}\\.\\d{1,2}[a-d]?|12(?![\\d.]))(?: (?:rows? (\\d{1,2})(?: and (\\d{1,2}))?|point (\\d)))?(?= |,|;|:|$)");
    private static final String HOURS = " h";

    private Reference() {}

    /** @param written as in the table, without its mark; what is Arabic already stays as it is */
    static String inArabic(String written) {
        if (!LETTERS.matcher(written).find()) {
            return written;
        }
        int dossier = Math.max(written.toLowerCase(Locale.ROOT).indexOf("dossier"), 0);
        List<String> said = new ArrayList<>();
        String before = written.substring(0, dossier).replaceAll("[—\\s]+$", "").strip();
        if (ARABIC.matcher(before).find()) {
            said.add(before);
        }
        String places = String.join("؛ ", places(written.substring(dossier)));
        said.add(places.isEmpty() ? "قواعد المركز" : RULES + places);
        return String.join(" – ", said);
    }

    private static Set<String> places(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(text.replace("modifiers", "").replaceAll("\\d+" + HOURS, ""));
        while (place.find()) {
            String section = "القسم " + place.group(1);
            if (place.group(3) != null) {
                found.add(section + "، الصفان " + place.group(2) + " و" + place.group(3));
            } else if (place.group(2) != null) {
                found.add(section + "، الصف " + place.group(2));
            } else if (place.group(4) != null) {
                found.add(section + "، البند " + place.group(4));
            } else {
                found.add(section);
            }
        }
        return found;
    }
}
