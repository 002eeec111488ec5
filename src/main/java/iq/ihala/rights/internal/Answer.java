package iq.ihala.rights.internal;

import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import iq.ihala.rights.internal.PackagedForms.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What somebody typed as the right answer, in the shape in which the form would have stored it. */
final class Answer {

    private static final int LONGEST = 2000;
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}");

    private Answer() {}

    /** @throws RightRefusedException NOT_AN_ANSWER; never quotes what was typed */
    static Object of(Field field, String typed, LocalDate today) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw no();
        }
        return switch (field.type()) {
            case "textfield", "textarea" -> text;
            case "number" -> number(field, text, today);
            case "checklist" ->
                List.of(text.split("[,،]")).stream()
                        .map(code -> choice(field, code.strip()))
                        .toList();
            case "datetime" -> date(text, today);
            case "radio", "select" -> choice(field, text);
            default -> throw no();
        };
    }

    private static Object number(Field field, String text, LocalDate today) {
        if (!NUMBER.matcher(text).matches()) {
            throw no();
        }
        int number = Integer.parseInt(text);
        if (field.key().equals("birthYear") && (number > today.getYear() || number < today.getYear() - 120)) {
            throw no();
        }
        return number;
    }

    /** By code, or by the words that stand in the form. */
    private static String choice(Field field, String typed) {
        return field.choices().entrySet().stream()
                .filter(choice ->
                        choice.getKey().equals(typed) || choice.getValue().equals(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(Answer::no);
    }

    private static String date(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                throw no();
            }
            return day.toString();
        } catch (DateTimeParseException e) {
            throw no();
        }
    }

    private static RightRefusedException no() {
        return new RightRefusedException(Why.NOT_AN_ANSWER);
    }
}
