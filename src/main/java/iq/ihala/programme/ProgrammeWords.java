package iq.ihala.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the programme with their Arabic words, in the order in which they are offered (dossier §1.1, §1.2). */
public final class ProgrammeWords {

    public static final Map<String, String> TOPICS = of(
            "DRUG", "المخدرات",
            "CYBER", "الابتزاز الإلكتروني",
            "DV", "العنف الأسري",
            "FAM", "الأسرة والخلافات",
            "TRIBE", "النزاعات العشائرية والسلاح",
            "TRAF", "الاتجار بالبشر",
            "SUIC", "الصحة النفسية",
            "RIGHTS", "الحقوق وسبل الإنصاف",
            "POLICING", "الشرطة المجتمعية وعملها",
            "OTHER", "موضوع آخر");

    public static final Map<String, String> DISTRICTS = of(
            "BASRA", "البصرة",
            "SHATT_AL_ARAB", "شط العرب",
            "ABU_AL_KHASIB", "أبو الخصيب",
            "ZUBAIR", "الزبير",
            "QURNA", "القرنة",
            "MADINA", "المدينة",
            "FAW", "الفاو",
            "DAIR", "الدير",
            "HARTHA", "الهارثة",
            "OTHER", "أخرى");

    public static final Map<String, String> REQUESTERS = of(
            "SCHOOL", "مدرسة",
            "UNIVERSITY", "جامعة أو معهد",
            "CSO", "منظمة مجتمع مدني",
            "COUNCIL", "مجلس أو دائرة",
            "POLICE", "شرطة",
            "JUDICIARY", "قضاء",
            "OTHER", "جهة أخرى");

    public static final Map<String, String> CHANNELS =
            of("LETTER", "رسالة", "PHONE", "هاتف", "PERSON", "حضور", "FORUM", "منتدى", "PLAN", "من خطتنا");

    public static final Map<String, String> ORIGINS = of(
            "PUBLIC_PAGE", "الصفحة العامة",
            "LETTER", "رسالة",
            "PHONE", "هاتف",
            "PERSON", "حضور",
            "FORUM", "منتدى",
            "PLAN", "من خطتنا",
            "REQUEST", "طلب جلسة صار تدريباً",
            "INITIATIVE", "ورشة من مبادرة");

    public static final Map<String, String> CATEGORIES = of(
            "POLICE", "ضباط ومنتسبو الشرطة",
            "COMMUNITY", "أعضاء المجتمع",
            "LAW_ENFORCEMENT", "جهات إنفاذ القانون الأخرى",
            "CIVIL_SOCIETY", "المجتمع المدني",
            "JUDICIARY", "القضاء");

    public static final Map<String, String> SEXES = of("F", "نساء", "M", "رجال");

    public static final Map<String, String> AGE_BANDS =
            of("UNDER_18", "دون 18", "18_34", "18 إلى 34", "35_59", "35 إلى 59", "60_UP", "60 فأكثر");

    private ProgrammeWords() {}

    /** The Arabic words of a code; a dash for none, the code itself for one that is unknown. */
    public static String word(Map<String, String> words, String code) {
        return code == null ? "–" : words.getOrDefault(code, code);
    }

    private static Map<String, String> of(String... codesAndWords) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < codesAndWords.length; i += 2) {
            words.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return Collections.unmodifiableMap(words);
    }
}
