package iq.ihala.process.today;

import iq.ihala.casefile.NotYoursException;
import iq.ihala.process.today.OpenSteps.Wish;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an address says of a list, proved: codes of ours, and nothing that could be anything else. */
final class Narrowing {

    private static final String ANY = "ANY";
    private static final Pattern PART = Pattern.compile("[a-z-]{1,64}");
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9_]{1,80}");
    private static final Pattern USER = Pattern.compile("[a-z0-9._-]{0,40}");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Level level;
    private final Lateness late;

    /** Null for what was not said. @throws NotYoursException if something cannot be what it should */
    Narrowing(String part, String step, String level, String late, String who) {
        keep("part", part, PART);
        keep("step", step, STEP);
        keep("who", who, USER);
        this.level = code("level", level, Level.values());
        this.late = ANY.equals(late) ? null : code("late", late, Lateness.values());
        if (ANY.equals(late)) {
            given.put("late", ANY);
        }
    }

    Wish wish(Instant now) {
        Instant until = late == null ? now : late.dueUntil(now);
        return new Wish(
                given.get("part"),
                given.get("step"),
                level,
                given.containsKey("late") ? until : null,
                late == null ? null : late.dueAfter(now),
                given.get("who"));
    }

    Optional<String> who() {
        return Optional.ofNullable(given.get("who"));
    }

    /** In words, for a title. */
    String words() {
        String age = given.containsKey("late") ? (late == null ? " متأخرة" : " متأخرة " + late.arabic()) : "";
        return age + (level == null ? "" : "، المستوى " + level.arabic());
    }

    /** The same list again, ready for a page number. */
    String address() {
        return "/today/steps?"
                + given.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue() + "&")
                        .collect(Collectors.joining());
    }

    private void keep(String name, String value, Pattern shape) {
        if (value != null) {
            if (!shape.matcher(value).matches()) {
                throw new NotYoursException();
            }
            given.put(name, value);
        }
    }

    private <T extends Enum<T>> T code(String name, String value, T[] all) {
        if (value == null) {
            return null;
        }
        given.put(name, value);
        return Arrays.stream(all)
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(NotYoursException::new);
    }
}
