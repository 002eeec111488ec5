package iq.ihala.process.forms;

import iq.ihala.process.forms.FormField.Limits;
import iq.ihala.process.forms.RefusedAnswer.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges a submission by its form, as the browser would, because what reaches the server need not come from a browser:
 * unknown fields, types, limits, options, required answers, conditional fields.
 */
final class AnswerRules {

    static final int LONGEST_TEXT = 2000;

    private final FormSchema schema;
    private final FormConditions conditions;
    private final Function<FormField, Collection<String>> offered;
    private final Refusing say;

    /**
     * @param offered the codes that a fact offers for a field without fixed options
     * @param say the words of a refusal
     */
    AnswerRules(
            FormSchema schema,
            FormConditions conditions,
            Function<FormField, Collection<String>> offered,
            Refusing say) {
        this.schema = schema;
        this.conditions = conditions;
        this.offered = offered;
        this.say = say;
    }

    /**
     * The answers of the fields that are asked, in the form's order. Fields that only show something and fields hidden by a
     * condition are left out, empty answers too.
     *
     * @param shown values of fields that the form only shows; conditions may ask about them
     * @throws RefusedAnswer naming every field that is wrong
     */
    Map<String, Object> accept(Map<String, Object> submitted, Map<String, Object> shown) {
        List<Refusal> refusals = new ArrayList<>();
        refuseUnknown(submitted.keySet(), refusals);
        Map<String, Object> known = new LinkedHashMap<>();
        schema.fields().forEach(field -> known.put(field.key(), null));
        known.putAll(shown);
        for (FormField field : schema.fields()) {
            if (!field.isShownOnly() && !isEmpty(submitted.get(field.key()))) {
                known.put(field.key(), submitted.get(field.key()));
            }
        }
        Map<String, Object> accepted = new LinkedHashMap<>();
        for (FormField field : schema.fields()) {
            if (field.hides().stream().anyMatch(hide -> conditions.holds(hide, known))) {
                known.put(field.key(), null);
            } else if (!field.isShownOnly()) {
                judge(field, submitted.get(field.key()), accepted, refusals);
            }
        }
        if (!refusals.isEmpty()) {
            throw say.refused(refusals);
        }
        return accepted;
    }

    private void refuseUnknown(Set<String> keys, List<Refusal> refusals) {
        Set<String> fields = schema.fields().stream().map(FormField::key).collect(Collectors.toSet());
        if (!fields.containsAll(keys)) {
            refusals.add(new Refusal("", "", say.say(RefusalWord.UNKNOWN_FIELD)));
        }
    }

    private void judge(FormField field, Object value, Map<String, Object> accepted, List<Refusal> refusals) {
        boolean untickedBox = "checkbox".equals(field.type()) && !Boolean.TRUE.equals(value);
        if (isEmpty(value) || untickedBox) {
            if (field.limits().required()) {
                refusals.add(say.refusal(field, say.say(RefusalWord.REQUIRED)));
            } else if (value instanceof Boolean) {
                accepted.put(field.key(), value);
            } else if (!isEmpty(value)) {
                refusals.add(say.refusal(field, say.say(RefusalWord.WRONG_TYPE)));
            }
            return;
        }
        String wrong = wrongWith(field, value);
        if (wrong == null) {
            accepted.put(field.key(), value);
        } else {
            refusals.add(say.refusal(field, wrong));
        }
    }

    private String wrongWith(FormField field, Object value) {
        return switch (field.type()) {
            case "checkbox" -> value instanceof Boolean ? null : say.say(RefusalWord.WRONG_TYPE);
            case "number" ->
                value instanceof Number number ? wrongNumber(field.limits(), number) : say.say(RefusalWord.NO_NUMBER);
            case "checklist" ->
                value instanceof List<?> list ? wrongChoices(field, list) : say.say(RefusalWord.WRONG_TYPE);
            case "radio", "select" ->
                value instanceof String ? wrongChoices(field, List.of(value)) : say.say(RefusalWord.WRONG_TYPE);
            case "datetime" -> value instanceof String text && isDate(text) ? null : say.say(RefusalWord.NO_DATE);
            default -> value instanceof String text ? wrongText(field.limits(), text) : say.say(RefusalWord.WRONG_TYPE);
        };
    }

    private String wrongChoices(FormField field, List<?> chosen) {
        Collection<String> allowed = field.options() != null ? field.options() : offered.apply(field);
        boolean repeated = chosen.stream().distinct().count() != chosen.size();
        return repeated || !allowed.containsAll(chosen) ? say.say(RefusalWord.NO_SUCH_CHOICE) : null;
    }

    private String wrongNumber(Limits limits, Number number) {
        BigDecimal value = new BigDecimal(number.toString());
        if (limits.decimals() != null && value.stripTrailingZeros().scale() > limits.decimals()) {
            return say.say(RefusalWord.TOO_MANY_DECIMALS);
        }
        if (limits.min() != null && value.compareTo(limits.min()) < 0) {
            return say.say(RefusalWord.TOO_SMALL, limits.min());
        }
        if (limits.max() != null && value.compareTo(limits.max()) > 0) {
            return say.say(RefusalWord.TOO_LARGE, limits.max());
        }
        return null;
    }

    private String wrongText(Limits limits, String text) {
        int longest = limits.maxLength() == null ? LONGEST_TEXT : limits.maxLength();
        if (text.length() > longest) {
            return say.say(RefusalWord.TOO_LONG, longest);
        }
        if (limits.minLength() != null && text.length() < limits.minLength()) {
            return say.say(RefusalWord.TOO_SHORT, limits.minLength());
        }
        if (limits.pattern() != null && !limits.pattern().matcher(text).find()) {
            return say.say(RefusalWord.WRONG_PATTERN);
        }
        return null;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return text.length() <= 35;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> list && list.isEmpty());
    }
}
