package iq.ihala.volunteer;

import java.time.LocalDate;

/**
 * Work that a volunteer does.
 *
 * @param kind {@code COMMITTEE}, {@code EVENT}, {@code FORUM}, {@code SCHOOL}, {@code OFFICE} or {@code VISIT}
 * @param quarter code of a forum whose quarters are meant, or null
 * @param untilOn last day, or null while it goes on
 */
public record Assignment(String kind, String quarter, LocalDate fromOn, LocalDate untilOn) {

    /** The kinds that somebody may be given by hand, with their Arabic names; a visit gives itself. */
    public static final java.util.Map<String, String> KINDS = kinds();

    private static java.util.Map<String, String> kinds() {
        java.util.Map<String, String> names = new java.util.LinkedHashMap<>();
        names.put("COMMITTEE", "لجنة تطوعية في الحي");
        names.put("EVENT", "فعالية أو مهرجان");
        names.put("FORUM", "تنظيم اجتماع منتدى");
        names.put("SCHOOL", "مبادرة في مدرسة");
        names.put("OFFICE", "عمل مكتبي بلا ملفات");
        return java.util.Collections.unmodifiableMap(names);
    }

    /** Arabic name of the kind. */
    public String arabic() {
        return KINDS.getOrDefault(kind, "زيارة");
    }
}
