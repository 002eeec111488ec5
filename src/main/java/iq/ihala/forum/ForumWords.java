package iq.ihala.forum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the forums with their Arabic words, in the order in which they are offered (dossier §1.1, §1.2, §7.1). */
public final class ForumWords {

    /** Topics of §1.2 that a community may raise without naming a person, and those of the quarter. */
    public static final Map<String, String> TOPICS = of(
            "LIGHTING", "الإنارة",
            "ROADS", "الطرق والأرصفة",
            "WATER", "الماء والمجاري",
            "SERVICES", "خدمات عامة أخرى",
            "PATROL", "الأمان والدوريات",
            "DRUG", "المخدرات",
            "AREA", "العنف في الحي",
            "TRIBE", "النزاعات العشائرية",
            "WEAP", "الأسلحة وإطلاق العيارات",
            "NEIGH", "خلافات الجيران",
            "SCHOOL", "العنف في المدارس",
            "TRUANCY", "التسرب من المدرسة",
            "CYBER", "الابتزاز الإلكتروني",
            "FAM", "الأسرة",
            "DISP", "النزوح والهجرة المناخية",
            "INST", "عمل مؤسسة حكومية",
            "OTHER", "موضوع آخر");

    public static final Map<String, String> SOURCES = of(
            "MEMBER",
            "عضو في المنتدى",
            "OUTREACH",
            "وحدة التواصل",
            "MONITORING",
            "المتابعة",
            "BOX",
            "صندوق المنتدى",
            "SURVEY",
            "مسح الثقة");

    public static final Map<String, String> CATEGORIES = of(
            "COMMUNITY", "ممثلو المجتمع المحلي",
            "POLICE", "خدمات الشرطة",
            "CIVIL_SOCIETY", "منظمات المجتمع المدني",
            "GOVERNMENT", "مسؤولون حكوميون",
            "DISPLACED", "نازحون");

    public static final Map<String, String> AGES =
            of("UNDER_18", "دون 18", "18_34", "18 إلى 34", "35_59", "35 إلى 59", "60_UP", "60 فأكثر");

    public static final Map<String, String> SEXES = of("F", "نساء", "M", "رجال");

    public static final Map<String, String> INVITED = of(
            "CIVIL_SOCIETY", "منظمات المجتمع المدني",
            "COUNCILS", "المجالس المحلية",
            "NOTABLES", "الوجهاء",
            "WOMEN", "النساء",
            "YOUTH", "الشباب",
            "DISPLACED", "النازحون",
            "SCHOOLS", "المدارس");

    public static final Map<String, String> SOLUTIONS = of(
            "AWARENESS", "توعية",
            "PATROL", "دورية",
            "MEDIATION", "وساطة",
            "SERVICE_REQUEST", "طلب خدمة",
            "INITIATIVE", "مبادرة",
            "COMPLAINT_TO_INSTITUTION", "شكوى إلى مؤسسة",
            "OTHER", "حل آخر");

    public static final Map<String, String> OWNERS = of(
            "COMMUNITY_POLICE", "الشرطة المجتمعية",
            "WOMEN_UNIT", "وحدة مشاركة المرأة",
            "OUTREACH_UNIT", "وحدة التواصل المجتمعي",
            "PARTNER", "جهة شريكة");

    public static final Map<String, String> RESULTS =
            of("RESOLVED", "حُلّت", "PARTIAL", "حُلّت جزئياً", "NOT", "لم تُحل", "TRANSFERRED", "حُوّلت إلى جهة أخرى");

    public static final Map<String, String> EVENTS = of(
            "RAISED", "طُرحت",
            "TABLED", "على جدول الاجتماع",
            "POSTPONED", "أُجّلت: لم ينعقد الاجتماع",
            "SOLUTION", "وُضع لها حل",
            "HANDED", "سُلِّمت إلى الشرطة المجتمعية",
            "REMINDED", "ذُكِّر بها",
            "ESCALATED", "رُفعت إلى مدير المكتب",
            "ACCEPTED", "قُبل الحل",
            "COMPLAINED", "كُتبت شكوى وهي لدى مسؤولة الشكاوى",
            "RETURNED", "أُعيد الحل مع السبب",
            "CARRIED_OUT", "نُفِّذت",
            "VERIFIED", "تُحقق من النتيجة مع المجتمع",
            "REPORTED", "أُبلغ المجتمع",
            "CARRIED", "رُحِّلت إلى الشهر القادم",
            "DIRECTED", "قرر فيها المدير",
            "CLOSED", "أُغلقت");

    public static final Map<String, String> STATES =
            of("OPEN", "تنتظر الاجتماع", "IN_HAND", "قيد العمل", "CLOSED", "مغلقة");

    public static final Map<String, String> MEETINGS = of(
            "OPEN", "تُجمع القضايا",
            "PLANNED", "حُدد الموعد",
            "INVITED", "أُرسلت الدعوات",
            "HELD", "انعقد بنصاب",
            "NO_QUORUM", "لم يكتمل النصاب",
            "NOT_HELD", "لم ينعقد");

    /** What words are called on pages and papers, by field. */
    public static final Map<String, String> FIELDS = of(
            "issueText", "القضية كما طُرحت",
            "issuePlace", "المكان",
            "solutionText", "الحل المقترح",
            "returnReason", "سبب الإعادة",
            "workDone", "ما نُفِّذ",
            "communitySays", "ما قاله المجتمع",
            "publicText", "ما أُبلغ به المجتمع",
            "directorNote", "قرار المدير",
            "meetingPlace", "مكان الاجتماع",
            "notHeldReason", "سبب عدم الانعقاد",
            "meetingNotes", "ملاحظات عامة");

    /** What the patterns of the cases are about; grave ones are told as one. */
    public static final Map<String, String> PATTERNS = of(
            "REST", "البقية",
            "SENSITIVE", "قضايا حساسة",
            "DV", "العنف الأسري",
            "FAM", "الخلافات الأسرية",
            "DRUG", "المخدرات",
            "CYBER", "الابتزاز الإلكتروني",
            "NEIGH", "خلافات الجيران",
            "SCHOOL", "العنف المدرسي",
            "TRUANCY", "التسيب المدرسي",
            "RUNAWAY", "التغيب عن المنزل",
            "NEGLECT", "إهمال الأطفال",
            "JUV", "جنوح الأحداث",
            "MORAL", "الاستغلال",
            "BEG", "التسول",
            "ML", "غسل الأموال",
            "WEAP", "الأسلحة غير المرخصة",
            "TRIBE", "النزاعات العشائرية",
            "AREA", "العنف المناطقي",
            "DISP", "النزوح والهجرة المناخية",
            "KIDN", "الاختطاف",
            "LOSS", "الحوادث البليغة",
            "TERR", "المتضررون من الإرهاب",
            "ELDER", "كبار السن وذوو الإعاقة والأرامل",
            "INST", "عمل مؤسسة حكومية",
            "OTHER", "أخرى");

    /** What citizens complain of (dossier §7.3 P04). */
    public static final Map<String, String> COMPLAINTS = of(
            "REST", "البقية",
            "SERVICES", "خدمات عامة",
            "HEALTH", "صحة",
            "EDUCATION", "تربية وتعليم",
            "MUNICIPALITY", "بلدية",
            "ELECTRICITY", "كهرباء",
            "WATER", "ماء",
            "JUSTICE", "عدل",
            "SECURITY", "أمن",
            "SOCIAL_BENEFITS", "رعاية اجتماعية",
            "CORRUPTION", "فساد",
            "OTHER", "أخرى");

    /** Districts; forums have their own names. */
    public static final Map<String, String> PLACES = of(
            "REST", "البقية",
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

    private ForumWords() {}

    /** The words for the topics of one kind of pattern. */
    public static Map<String, String> patterns(PatternKind kind) {
        return kind == PatternKind.CASES ? PATTERNS : COMPLAINTS;
    }

    /** The Arabic word of a code, or the code where it has none. */
    public static String word(Map<String, String> words, String code) {
        return code == null ? "" : words.getOrDefault(code, code);
    }

    private static Map<String, String> of(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(words);
    }
}
