package iq.ihala.rights.internal;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes in the words of the house (dossier §3.4, §3.9, §2). */
final class ArabicWords {

    private static final Map<String, String> CLOSURE = Map.of(
            "GOALS_MET",
            "تحققت الأهداف",
            "PERSON_REQUEST",
            "بطلب الشخص",
            "CONSENT_WITHDRAWN",
            "سحب الموافقة",
            "TRANSFERRED",
            "نُقلت إلى جهة أخرى",
            "MOVED",
            "انتقال السكن",
            "LOST",
            "تعذر الاتصال",
            "DECEASED",
            "وفاة",
            "DUPLICATE",
            "مكررة",
            "NOT_ELIGIBLE",
            "خارج الاختصاص");

    private static final Map<String, String> ROLE = Map.ofEntries(
            Map.entry("intake_counsellor", "مرشد/ة الاستقبال"),
            Map.entry("case_worker", "إداري/ة الحالة"),
            Map.entry("social_researcher", "الباحث/ة الاجتماعي/ة"),
            Map.entry("psych_counsellor", "المرشد/ة النفسي/ة"),
            Map.entry("lawyer", "المحامي/ة"),
            Map.entry("risk_reviewer", "مشرف/ة الحالات"),
            Map.entry("cp_officer", "منتسب/ة الشرطة المجتمعية"),
            Map.entry("women_unit", "وحدة مشاركة المرأة"),
            Map.entry("tribal_unit", "وحدة التنسيق العشائري"),
            Map.entry("mediator", "الوسيط/ة"),
            Map.entry("partner_focal", "الجهة الشريكة"),
            Map.entry("monitoring_officer", "مسؤول/ة المتابعة والتقييم"),
            Map.entry("governorate_director", "مدير الشرطة المجتمعية في المحافظة"),
            Map.entry("dpo", "مسؤول/ة حماية البيانات"),
            Map.entry("sysadmin", "مدير/ة النظام"));

    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");

    private ArabicWords() {}

    static String day(LocalDate day) {
        return ArabicDates.day(day);
    }

    /** The day in Basra. */
    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, WorkingCalendar.BASRA));
    }

    static String status(CaseStatus status) {
        return switch (status) {
            case OPEN -> "مفتوحة";
            case CLOSED -> "مغلقة";
            case MOVED -> "تتابع تحت رقم سابق";
        };
    }

    static String closure(String code) {
        return CLOSURE.getOrDefault(code, "");
    }

    static String consent(ConsentCode code) {
        return code.arabic();
    }

    /** The office, never the name; the house itself where nobody acted. */
    static String role(Collection<String> groups) {
        return groups.stream()
                .sorted()
                .map(ROLE::get)
                .filter(title -> title != null)
                .collect(Collectors.joining("، "));
    }

    static String answer(Map<String, String> choices, Object answer) {
        if (answer instanceof Collection<?> several) {
            return several.stream().map(one -> answer(choices, one)).collect(Collectors.joining("، "));
        }
        if (answer instanceof Boolean yes) {
            return yes ? "نعم" : "لا";
        }
        String text = String.valueOf(answer);
        return ISO_DAY.matcher(text).matches()
                ? day(LocalDate.parse(text.substring(0, 10)))
                : choices.getOrDefault(text, text);
    }
}
