package iq.ihala.referral;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codes that a row of the directory may hold, each with its Arabic word, in the order in which a screen shows them. */
public final class DirectoryCodes {

    public static final Map<String, String> KINDS = words(
            "CENTRE", "مركز التوجيه",
            "NGO", "منظمة غير حكومية",
            "GOVERNMENT", "دائرة حكومية",
            "HOSPITAL", "مستشفى أو مؤسسة صحية",
            "REHABILITATION", "مركز تأهيل",
            "SHELTER", "دار إيواء",
            "POLICE", "شرطة",
            "COURT", "قضاء",
            "PROFESSION", "نقابة",
            "COMMISSION", "هيئة مستقلة",
            "UN", "وكالة أممية",
            "TRIBAL", "شؤون العشائر",
            "OTHER", "أخرى");

    /** As in the intake form. */
    public static final Map<String, String> DISTRICTS = words(
            "BASRA", "البصرة",
            "SHATT_AL_ARAB", "شط العرب",
            "ABU_AL_KHASIB", "أبو الخصيب",
            "ZUBAIR", "الزبير",
            "QURNA", "القرنة",
            "MADINA", "المدينة",
            "FAW", "الفاو",
            "DAIR", "الدير",
            "HARTHA", "الهارثة");

    public static final Map<String, String> LANGUAGES = words(
            "AR", "العربية",
            "KU", "الكردية",
            "FA", "الفارسية",
            "EN", "الإنكليزية",
            "UR", "الأردية",
            "BN", "البنغالية");

    public static final Map<String, String> SEXES = words("FEMALE", "نساء وفتيات", "MALE", "رجال وفتيان");

    public static final Map<String, String> DAYS = words(
            DayOfWeek.SUNDAY.name(), "الأحد",
            DayOfWeek.MONDAY.name(), "الاثنين",
            DayOfWeek.TUESDAY.name(), "الثلاثاء",
            DayOfWeek.WEDNESDAY.name(), "الأربعاء",
            DayOfWeek.THURSDAY.name(), "الخميس",
            DayOfWeek.FRIDAY.name(), "الجمعة",
            DayOfWeek.SATURDAY.name(), "السبت");

    public static final Map<String, String> KNOWN = words("YES", "نعم", "NO", "لا", "UNKNOWN", "غير معروف");

    public static final Map<String, String> CONFIDENCES = words("H", "عالية", "M", "متوسطة", "L", "ضعيفة: غير مؤكدة");

    public static final Map<String, String> STATUSES = words(
            ProviderStatus.ACTIVE.name(), "عاملة",
            ProviderStatus.UNCONFIRMED.name(), "لم تُؤكَّد بعد",
            ProviderStatus.SUSPENDED.name(), "موقوفة مؤقتاً",
            ProviderStatus.CLOSED.name(), "أُخرجت من الدليل");

    public static final Map<String, String> AVAILABILITIES = words(
            Availability.OPEN.name(), Availability.OPEN.arabic(),
            Availability.WAITING_LIST.name(), Availability.WAITING_LIST.arabic(),
            Availability.NONE.name(), Availability.NONE.arabic(),
            Availability.UNKNOWN.name(), Availability.UNKNOWN.arabic());

    private DirectoryCodes() {}

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(words);
    }
}
