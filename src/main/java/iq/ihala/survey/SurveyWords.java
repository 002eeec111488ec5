package iq.ihala.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The codes of the survey with their Arabic words, in the order in which they are offered. */
public final class SurveyWords {

    /** The question that is compared with the baseline (dossier §1.1.12). */
    public static final String TRUST = "TRUST_LOCAL";

    /** Offered with every question; it counts for nothing but is an answer. */
    public static final String DECLINED = "DECLINED";

    /** The answers of each scale. */
    public static final Map<String, Map<String, String>> SCALES = Map.of(
            "TRUST",
            of("STRONG", "ثقة كبيرة", "MEDIUM", "ثقة متوسطة", "WEAK", "ثقة ضعيفة", "NONE", "لا ثقة"),
            "SAFETY",
            of("VERY_SAFE", "آمن جداً", "SAFE", "آمن", "UNSAFE", "غير آمن", "VERY_UNSAFE", "غير آمن أبداً"),
            "YES_NO",
            of("YES", "نعم", "NO", "لا"),
            "CONTENT",
            of("CONTENT", "راضٍ", "PARTLY", "راضٍ قليلاً", "NOT", "غير راضٍ", "NO_DEALING", "لم أتعامل معها"));

    /** The answers that the figure of a scale counts. */
    public static final Map<String, Set<String>> COUNTED = Map.of(
            "TRUST", Set.of("WEAK", "NONE"),
            "SAFETY", Set.of("UNSAFE", "VERY_UNSAFE"),
            "YES_NO", Set.of("YES"),
            "CONTENT", Set.of("CONTENT"));

    /** What the figure of a scale says. */
    public static final Map<String, String> FIGURES = Map.of(
            "TRUST", "ثقتهم ضعيفة أو معدومة",
            "SAFETY", "لا يشعرون بالأمان",
            "YES_NO", "قالوا نعم",
            "CONTENT", "راضون، ممن تعاملوا معها");

    /** These say nothing about what was asked. */
    public static final Set<String> NOT_COUNTED = Set.of(DECLINED, "NO_DEALING");

    public static final String DECLINED_ARABIC = "لا أريد أن أجيب";

    public static final Map<String, String> SEXES = of("F", "امرأة", "M", "رجل");

    public static final Map<String, String> AGES = of("18_34", "18 إلى 34", "35_59", "35 إلى 59", "60_UP", "60 فأكثر");

    public static final Map<String, String> STATES = of(
            "DESIGN", "تُختار أسئلته",
            "PLANNED", "وُضعت عينته",
            "OPEN", "مفتوح",
            "CLOSED", "أُغلق، ونتائجه تُراجع",
            "PUBLISHED", "نُشرت نتائجه",
            "WITHHELD", "أُغلق ولم يُنشر",
            "SKIPPED", "لم يُجرَ");

    private SurveyWords() {}

    private static Map<String, String> of(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(words);
    }
}
