package iq.ihala.process.trial;

import com.fasterxml.jackson.databind.JsonNode;
import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Fills a form by nothing but what the form says of itself: an answer that it offers, a day, a few words. What was refused is
 * answered otherwise the next time.
 */
final class FormFiller {

    private static final String WORDS = "جواب للتجربة";
    private static final List<String> WRITTEN = List.of(WORDS, "07790413287", "10:30", "1990");
    private static final int FIRST_OPTIONS = 2;
    private static final int DAYS_AGO = -5;
    private static final int DAYS_AHEAD = 60;

    private final Map<String, Object> preferred;
    private final Clock clock;

    /** @param preferred answers by field, taken where the form allows them */
    FormFiller(Map<String, Object> preferred, Clock clock) {
        this.preferred = preferred;
        this.clock = clock;
    }

    /**
     * @param again fields that were refused; an empty text among them for all
     * @param before what was answered then
     * @param offered what a list shows that is filled by the house, by its {@code valuesKey}
     */
    Map<String, Object> fill(
            JsonNode form,
            Set<String> again,
            Map<String, Object> before,
            Random chance,
            Function<String, List<String>> offered) {
        Map<String, Object> answers = new LinkedHashMap<>(before);
        for (JsonNode field : fields(form, new ArrayList<>())) {
            String key = field.path("key").asText();
            boolean refused = again.contains(key) || again.contains("");
            if (!before.containsKey(key) || refused) {
                answers.put(key, value(field, key, refused, chance, offered));
            }
        }
        answers.values().removeIf(Objects::isNull);
        return answers;
    }

    private Object value(
            JsonNode field, String key, boolean again, Random chance, Function<String, List<String>> offered) {
        String type = field.path("type").asText();
        if (!again && preferred.containsKey(key)) {
            return preferred.get(key);
        }
        boolean required = field.path("validate").path("required").asBoolean(false);
        if (!required && (again ? chance.nextBoolean() : "number".equals(type))) {
            return null;
        }
        return switch (type) {
            case "checkbox" -> true;
            case "number" -> Math.max(field.path("validate").path("min").asInt(0), 1);
            case "datetime" ->
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA)
                        .plusDays(again && chance.nextBoolean() ? DAYS_AHEAD : DAYS_AGO)
                        .toString();
            case "radio", "select" -> one(options(field, offered), chance);
            case "checklist" -> some(options(field, offered), again, chance);
            default -> written(field);
        };
    }

    private static List<String> options(JsonNode field, Function<String, List<String>> offered) {
        if (!field.has("values")) {
            return offered.apply(field.path("valuesKey").asText());
        }
        List<String> codes = new ArrayList<>();
        field.path("values").forEach(option -> codes.add(option.path("value").asText()));
        return codes;
    }

    private static String one(List<String> codes, Random chance) {
        return codes.isEmpty() ? null : codes.get(chance.nextInt(codes.size()));
    }

    private static List<String> some(List<String> codes, boolean again, Random chance) {
        if (!again) {
            return codes.stream().limit(FIRST_OPTIONS).toList();
        }
        List<String> some = new ArrayList<>(codes);
        Collections.shuffle(some, chance);
        return some.subList(0, Math.min(some.size(), 1 + chance.nextInt(FIRST_OPTIONS + 1)));
    }

    private static String written(JsonNode field) {
        String pattern = field.path("validate").path("pattern").asText("");
        int longest = field.path("validate").path("maxLength").asInt(WORDS.length());
        return WRITTEN.stream()
                .filter(words -> pattern.isEmpty() || words.matches(pattern))
                .map(words -> words.substring(0, Math.min(longest, words.length())))
                .findFirst()
                .orElse(null);
    }

    private static List<JsonNode> fields(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            boolean shownOnly = component.path("readonly").asBoolean(false)
                    || component.path("disabled").asBoolean(false)
                    || component.path("properties").has("fact")
                    || "view".equals(component.path("properties").path("engine").asText());
            if (component.has("key") && !shownOnly) {
                found.add(component);
            }
            fields(component, found);
        }
        return found;
    }
}
