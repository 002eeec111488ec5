package iq.ihala.process.decision;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Reads answers as forms and the engine hand them over. Y, N, U (unknown) and D (declined) are the answers of dossier §12.1;
 * a question without an answer is unknown, unless the caller says what its absence means.
 */
final class Answers {

    static final String YES = "Y";
    static final String NO = "N";
    static final String UNKNOWN = "U";
    private static final String DECLINED = "D";

    private final Map<String, Object> values;

    Answers(Map<String, Object> values) {
        this.values = values;
    }

    /** Y, N, U or D; U if not answered. */
    String answer(String key) {
        return answer(key, UNKNOWN);
    }

    /** Y, N, U or D; {@code absent} if not answered. */
    String answer(String key, String absent) {
        Object value = values.get(key);
        if (value instanceof Boolean flag) {
            return flag ? YES : NO;
        }
        if (value == null || value.toString().isBlank()) {
            return absent;
        }
        return switch (value.toString()) {
            case "Y", "YES", "true" -> YES;
            case "N", "NO", "false" -> NO;
            case "D", "DECLINED" -> DECLINED;
            default -> UNKNOWN;
        };
    }

    boolean yes(String key) {
        return YES.equals(answer(key));
    }

    boolean no(String key) {
        return NO.equals(answer(key));
    }

    /** Whether the person's danger here is not known: unknown, declined or not answered. */
    boolean unknown(String key) {
        return !yes(key) && !no(key);
    }

    boolean answered(String key) {
        Object value = values.get(key);
        return value != null && !value.toString().isBlank();
    }

    /** A code as it stands; {@code absent} if not answered. */
    String code(String key, String absent) {
        return answered(key) ? values.get(key).toString() : absent;
    }

    OptionalDouble number(String key) {
        Object value = values.get(key);
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        try {
            return answered(key) ? OptionalDouble.of(Double.parseDouble(value.toString())) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The number, or null: tables tell "no number" from 0. */
    Double numberOrNull(String key) {
        OptionalDouble number = number(key);
        return number.isPresent() ? number.getAsDouble() : null;
    }

    /** Codes of a list, or of a text with commas. */
    List<String> codes(String key) {
        Object value = values.get(key);
        if (value instanceof Collection<?> list) {
            return list.stream().filter(Objects::nonNull).map(Object::toString).toList();
        }
        if (!answered(key)) {
            return List.of();
        }
        return Arrays.stream(value.toString().split(",")).map(String::trim).toList();
    }
}
