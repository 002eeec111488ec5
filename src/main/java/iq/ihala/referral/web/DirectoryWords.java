package iq.ihala.referral.web;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.referral.DirectoryCodes;
import iq.ihala.referral.ServiceCategory;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes of the directory in Arabic. */
public class DirectoryWords {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("id", "الرمز"),
            Map.entry("nameArabic", "الاسم بالعربية"),
            Map.entry("nameEnglish", "الاسم بالإنكليزية"),
            Map.entry("kind", "النوع"),
            Map.entry("confidence", "الثقة بالبيانات"),
            Map.entry("status", "الحالة"),
            Map.entry("availability", "توفر المكان"),
            Map.entry("evidence", "مصدر المعلومة"),
            Map.entry("knownArabic", "المعروف عنها"),
            Map.entry("services", "الخدمات"),
            Map.entry("districts", "الأقضية"),
            Map.entry("outsideBasra", "خارج البصرة"),
            Map.entry("sexes", "من تستقبل"),
            Map.entry("minAge", "العمر من"),
            Map.entry("maxAge", "العمر إلى"),
            Map.entry("capacity", "عدد الأماكن"),
            Map.entry("sharesWithPolice", "هل تشارك المعلومات مع الشرطة؟"),
            Map.entry("femaleStaff", "هل لديها موظفات؟"),
            Map.entry("openDays", "أيام العمل"),
            Map.entry("opensAt", "تفتح في"),
            Map.entry("closesAt", "تغلق في"),
            Map.entry("documentsArabic", "الوثائق المطلوبة"),
            Map.entry("costArabic", "الكلفة"),
            Map.entry("languages", "اللغات"),
            Map.entry("focalPoint", "نقطة الارتباط"),
            Map.entry("safePhone", "الهاتف الآمن"),
            Map.entry("mouDate", "تاريخ مذكرة التفاهم"),
            Map.entry("verifiedOn", "تم التحقق في"),
            Map.entry("number", "الرقم"),
            Map.entry("purposeArabic", "لماذا"),
            Map.entry("shownInBasra", "يُعرض في البصرة"));

    private final Map<String, String> services;

    DirectoryWords(List<ServiceCategory> categories) {
        this.services =
                categories.stream().collect(Collectors.toMap(ServiceCategory::code, ServiceCategory::nameArabic));
    }

    public String field(String name) {
        return FIELDS.getOrDefault(name, name);
    }

    public Map<String, String> map(String field) {
        return switch (field) {
            case "kind" -> DirectoryCodes.KINDS;
            case "confidence" -> DirectoryCodes.CONFIDENCES;
            case "status" -> DirectoryCodes.STATUSES;
            case "availability" -> DirectoryCodes.AVAILABILITIES;
            case "districts" -> DirectoryCodes.DISTRICTS;
            case "sexes" -> DirectoryCodes.SEXES;
            case "openDays" -> DirectoryCodes.DAYS;
            case "languages" -> DirectoryCodes.LANGUAGES;
            case "services" -> services;
            default -> DirectoryCodes.KNOWN;
        };
    }

    public String word(String field, Object code) {
        return code == null ? "" : map(field).getOrDefault(code.toString(), code.toString());
    }

    /** Several codes; {@code none} where there is none. */
    public String words(String field, Collection<String> codes, String none) {
        return codes.isEmpty() ? none : codes.stream().map(each(field)).sorted().collect(Collectors.joining("، "));
    }

    /** A value of the history: codes where the field holds codes, else the text itself. */
    public String changed(String field, String value) {
        boolean codes = List.of(
                        "kind",
                        "confidence",
                        "status",
                        "availability",
                        "districts",
                        "sexes",
                        "openDays",
                        "languages",
                        "services",
                        "outsideBasra",
                        "sharesWithPolice",
                        "femaleStaff",
                        "shownInBasra")
                .contains(field);
        return codes && !value.isEmpty() ? words(field, List.of(value.split(",", -1)), "") : value;
    }

    public String moment(Instant at) {
        return ArabicDates.moment(at);
    }

    private Function<String, String> each(String field) {
        return code -> word(field, code);
    }
}
