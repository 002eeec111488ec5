package iq.ihala.process.guide;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in Arabic what a table's cell asks. What it does not understand it shows as it stands. */
@Component
class CellWords {

    private static final Map<String, String> ANSWERS = Map.of(
            "Y", "نعم",
            "N", "لا",
            "U", "غير معروف",
            "D", "امتنع/ت عن الإجابة",
            "true", "نعم",
            "false", "لا",
            "null", "لا يُعرف",
            "UNKNOWN", "غير معروف",
            "NOT_ASKED", "لم يُسأل");

    /** Codes that no form has: bands, effects and duties that one table hands to another. */
    private static final Map<String, String> HOUSE = Map.ofEntries(
            Map.entry("PLUS_ONE", "يزيد درجة"),
            Map.entry("NO_SAFE_ADULT", "لا بالغ آمن"),
            Map.entry("EXTREME", "خطر بالغ"),
            Map.entry("SEVERE", "خطر شديد"),
            Map.entry("INCREASED", "خطر متزايد"),
            Map.entry("VARIABLE", "خطر متغير"),
            Map.entry("STANDARD", "عادي"),
            Map.entry("MODERATE", "متوسط"),
            Map.entry("HAZARDOUS", "خطِر"),
            Map.entry("HARMFUL", "ضار"),
            Map.entry("DEPENDENCE", "اعتماد محتمل"),
            Map.entry("DRUG", "مادة غير الكحول"),
            Map.entry("ALCOHOL", "كحول"),
            Map.entry("RESTRICTED", "حالة مقيّدة"),
            Map.entry("CASE_CONFERENCE", "مؤتمر حالة"),
            Map.entry("SAFETY_PLAN", "خطة سلامة"),
            Map.entry("MILITARY", "جيش"),
            Map.entry("DAILY", "كل يوم"),
            Map.entry("WEEKLY", "كل أسبوع"),
            Map.entry("TWO_WEEKLY", "كل أسبوعين"),
            Map.entry("MONTHLY", "كل شهر"));

    private static final Pattern CONTAINS = Pattern.compile("list contains\\(\\?, \"([^\"]+)\"\\)");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)\\s*(-?[0-9.]+)");
    private static final Pattern RANGE = Pattern.compile("\\[([0-9.]+)\\.\\.([0-9.]+)]");
    private static final String OR = " أو ";
    private static final String AND = " و";

    private final FieldWords fields;

    CellWords(FieldWords fields) {
        this.fields = fields;
    }

    /**
     * @param field the field that the column reads, or another word where it reads none
     * @param cell FEEL; empty where the column does not matter
     */
    String of(String field, String cell) {
        String text = cell.strip();
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            return bounded(bound.group(1), bound.group(2));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return "من " + range.group(1) + " إلى " + range.group(2);
        }
        if (text.contains("list contains")) {
            String signs = CONTAINS.matcher(text)
                    .results()
                    .map(sign -> "«" + label(sign.group(1)) + "»")
                    .collect(Collectors.joining(text.contains(" and ") ? AND : OR));
            return signs.isEmpty() ? text : signs;
        }
        List<String> codes =
                CODE.matcher(text).results().map(code -> code.group(1)).toList();
        if (codes.isEmpty()) {
            return ANSWERS.getOrDefault(text, text);
        }
        Set<String> words =
                codes.stream().map(code -> code(field, code)).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(OR, words);
    }

    /** What a field is called; its key if no form asks it. */
    String label(String key) {
        return fields.label(key).orElse(key);
    }

    /** The Arabic word of a code: as its form says, else as the house says. */
    String code(String field, String code) {
        return Stream.of(
                        Optional.ofNullable(ANSWERS.get(code)),
                        fields.choice(field, code),
                        level(code),
                        Optional.ofNullable(HOUSE.get(code)),
                        fields.choice("problemTypes", code),
                        tool(code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(code);
    }

    private static Optional<String> level(String code) {
        return Arrays.stream(RiskLevel.values())
                .filter(level -> level.name().equals(code))
                .map(RiskLevel::arabic)
                .findFirst();
    }

    private static Optional<String> tool(String code) {
        return Arrays.stream(RiskTool.values())
                .filter(tool -> tool.name().equals(code))
                .map(RiskTool::arabic)
                .findFirst();
    }

    private static String bounded(String sign, String number) {
        return switch (sign) {
            case "<=" -> number + " أو أقل";
            case ">=" -> number + " أو أكثر";
            case "<" -> "أقل من " + number;
            default -> "أكثر من " + number;
        };
    }
}
