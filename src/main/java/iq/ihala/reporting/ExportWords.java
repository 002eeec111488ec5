package iq.ihala.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Variants, recipients and purposes of exports, in Arabic; which recipient may have which variant (dossier §10.1 views). */
public final class ExportWords {

    public static final Map<String, String> VARIANTS = ordered(
            "IOM", "نسخة المنظمة الدولية للهجرة والمانحين",
            "MOI", "نسخة وزارة الداخلية: مجاميع المحافظة",
            "FORUM", "نسخة المنتديات: كل منتدى حيّه فقط",
            "PUBLIC", "التقرير العام");

    public static final Map<String, String> RECIPIENTS = ordered(
            "IOM_MISSION", "بعثة المنظمة الدولية للهجرة",
            "DONOR", "جهة مانحة",
            "MOI_COMMUNITY_POLICE", "مديرية الشرطة المجتمعية",
            "MOI_MINISTRY", "وزارة الداخلية",
            "FORUMS", "المنتديات",
            "WEBSITE", "موقع المركز",
            "PRESS", "الصحافة",
            "COUNCIL", "مجلس المحافظة");

    public static final Map<String, String> PURPOSES = ordered(
            "MONTHLY_REPORT", "التقرير الشهري المتفق عليه",
            "FUNDING", "التمويل",
            "PLANNING", "التخطيط",
            "PUBLICATION", "النشر");

    /** Whoever is not named beside a variant never gets it. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "IOM", Set.of("IOM_MISSION", "DONOR"),
            "MOI", Set.of("MOI_COMMUNITY_POLICE", "MOI_MINISTRY"),
            "FORUM", Set.of("FORUMS"),
            "PUBLIC", Set.of("WEBSITE", "PRESS", "COUNCIL", "FORUMS"));

    private ExportWords() {}

    /** Whether this recipient may have this variant at all. */
    public static boolean mayHave(String variant, String recipient) {
        return ALLOWED.getOrDefault(variant, Set.of()).contains(recipient);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
