package iq.ihala.process.common;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the person may be reached, as last agreed (dossier §3.6). What was never said is not allowed.
 *
 * @param method code of {@code safeContactMethod}; {@code NONE} also where nothing was agreed
 * @param phoneMayBeWatched the telephone is shared or watched, or nobody knows
 */
public record SafeContact(String method, boolean phoneMayBeWatched, Map<String, Object> agreed) {

    /** Nobody calls; the person calls. */
    public static final String NO_WAY = "NONE";

    /** The person's own telephone. */
    public static final String OWN_PHONE = "PHONE_OWN";

    static final Set<String> FIELDS = Set.of(
            "safeContactMethod",
            "phoneShared",
            "safePhone",
            "safeDays",
            "safeHours",
            "whoMayAnswer",
            "callerIdentity",
            "codeWord",
            "dangerSignal",
            "messagesAllowed",
            "homeVisitAllowed");

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    static SafeContact of(Map<String, Object> answers) {
        return new SafeContact(
                String.valueOf(answers.getOrDefault("safeContactMethod", NO_WAY)),
                !"NO".equals(answers.get("phoneShared")),
                Map.copyOf(answers));
    }

    /** Whether staff may set out to reach the person at all. */
    public boolean mayCall() {
        return !NO_WAY.equals(method) && !(OWN_PHONE.equals(method) && phoneMayBeWatched);
    }

    /** Whether the person agreed that somebody comes to the house. */
    public boolean mayVisit() {
        return "YES".equals(agreed.get("homeVisitAllowed"));
    }

    /** Whether this moment in Basra lies within the agreed days and hours; never where none were agreed. */
    public boolean isSafeAt(LocalDateTime inBasra) {
        List<?> days = list("safeDays");
        return list("safeHours").stream().map(String::valueOf).anyMatch(hours -> covers(days, hours, inBasra));
    }

    List<?> list(String field) {
        return agreed.get(field) instanceof List<?> list ? list : List.of();
    }

    /** {@code H22_06} is the night that begins on the agreed day. */
    private static boolean covers(List<?> days, String hours, LocalDateTime at) {
        if (!hours.matches("H\\d{2}_\\d{2}")) {
            return false;
        }
        int from = Integer.parseInt(hours.substring(1, 3));
        int until = Integer.parseInt(hours.substring(4, 6));
        int hour = at.getHour();
        if (from < until) {
            return days.contains(code(at.getDayOfWeek())) && hour >= from && hour < until;
        }
        return (days.contains(code(at.getDayOfWeek())) && hour >= from)
                || (days.contains(code(at.getDayOfWeek().minus(1))) && hour < until);
    }

    private static String code(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /** Never prints what was agreed. */
    @Override
    public String toString() {
        return "SafeContact[hidden]";
    }
}
