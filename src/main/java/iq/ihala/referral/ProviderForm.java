package iq.ihala.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what was typed about a provider; what does not fit is said field by field, in Arabic, and nothing is guessed. */
final class ProviderForm {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 -]{3,20}");
    private static final Pattern USER = Pattern.compile("[a-z0-9._-]{1,40}");
    private static final int OLDEST = 120;
    private static final int MOST = 10_000;

    private final TypedForm form;

    private ProviderForm(TypedForm form) {
        this.form = form;
    }

    /** Empty if anything was refused; the form then says what. */
    static Optional<ProviderFacts> read(TypedForm form, Set<String> serviceCodes) {
        var facts = new ProviderForm(form).facts(serviceCodes);
        return form.isRefused() ? Optional.empty() : Optional.of(facts);
    }

    private ProviderFacts facts(Set<String> serviceCodes) {
        Integer minAge = number("minAge", OLDEST);
        Integer maxAge = number("maxAge", OLDEST);
        if (minAge != null && maxAge != null && minAge > maxAge) {
            form.refuse("maxAge", "العمر الأعلى أصغر من العمر الأدنى");
        }
        LocalTime opens = time("opensAt");
        LocalTime closes = time("closesAt");
        if ((opens == null) != (closes == null) && form.error("opensAt") == null && form.error("closesAt") == null) {
            form.refuse("closesAt", "يُكتب وقت الفتح ووقت الإغلاق معاً، أو يُترك الاثنان");
        }
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            form.refuse("closesAt", "وقت الإغلاق قبل وقت الفتح");
        }
        return new ProviderFacts(
                required("nameArabic", 160),
                required("nameEnglish", 160),
                code("kind", DirectoryCodes.KINDS),
                constant(Confidence.class, "confidence", DirectoryCodes.CONFIDENCES),
                constant(ProviderStatus.class, "status", DirectoryCodes.STATUSES),
                constant(Availability.class, "availability", DirectoryCodes.AVAILABILITIES),
                required("evidence", 200),
                text("knownArabic", 600),
                codes("services", serviceCodes, true),
                codes("districts", DirectoryCodes.DISTRICTS.keySet(), false),
                form.has("outsideBasra", "YES"),
                codes("sexes", DirectoryCodes.SEXES.keySet(), false),
                minAge,
                maxAge,
                number("capacity", MOST),
                constant(Known.class, "sharesWithPolice", DirectoryCodes.KNOWN),
                constant(Known.class, "femaleStaff", DirectoryCodes.KNOWN),
                codes("openDays", DirectoryCodes.DAYS.keySet(), false),
                opens,
                closes,
                nullIfBlank(text("documentsArabic", 300)),
                nullIfBlank(text("costArabic", 200)),
                codes("languages", DirectoryCodes.LANGUAGES.keySet(), false),
                matching("focalPoint", USER, "اسم الدخول بحروف لاتينية صغيرة وأرقام"),
                matching("safePhone", TELEPHONE, "رقم هاتف: أرقام ومسافات فقط"),
                date("mouDate"));
    }

    private String required(String field, int longest) {
        String text = text(field, longest);
        if (text.isEmpty()) {
            form.refuse(field, "هذا الحقل مطلوب");
        }
        return text;
    }

    private String text(String field, int longest) {
        String text = form.text(field);
        if (text.length() > longest) {
            form.refuse(field, "النص أطول من " + longest + " حرفاً");
        }
        return text;
    }

    private static String nullIfBlank(String text) {
        return text.isEmpty() ? null : text;
    }

    private String matching(String field, Pattern shape, String otherwise) {
        String text = ascii(form.text(field));
        if (!text.isEmpty() && !shape.matcher(text).matches()) {
            form.refuse(field, otherwise);
        }
        return nullIfBlank(text);
    }

    private String code(String field, Map<String, String> known) {
        String code = form.text(field);
        if (!known.containsKey(code)) {
            form.refuse(field, "اختر من القائمة");
        }
        return code;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String field, Map<String, String> known) {
        String code = code(field, known);
        return known.containsKey(code) ? EnumCodes.of(type, code) : null;
    }

    private Set<String> codes(String field, Set<String> known, boolean atLeastOne) {
        var chosen = new LinkedHashSet<>(form.list(field));
        if (!known.containsAll(chosen)) {
            form.refuse(field, "اختر من القائمة");
        }
        if (atLeastOne && chosen.isEmpty()) {
            form.refuse(field, "اختر خدمة واحدة على الأقل");
        }
        return chosen;
    }

    private Integer number(String field, int most) {
        String text = ascii(form.text(field));
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > most) {
            form.refuse(field, "عدد صحيح من 0 إلى " + most);
            return null;
        }
        return Integer.valueOf(text);
    }

    private LocalTime time(String field) {
        String text = ascii(form.text(field));
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            form.refuse(field, "الوقت هكذا: 08:30");
            return null;
        }
    }

    private LocalDate date(String field) {
        String text = ascii(form.text(field));
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            form.refuse(field, "التاريخ هكذا: 2026-03-01");
            return null;
        }
    }

    /** Arabic and Persian digits are digits. */
    private static String ascii(String text) {
        var ascii = new StringBuilder();
        text.chars()
                .forEach(c -> ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return ascii.toString();
    }
}
