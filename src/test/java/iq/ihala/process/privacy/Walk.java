package iq.ihala.process.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One walk of a case through the house.
 *
 * @param name what happens in it
 * @param wishes answers that chance must not decide
 * @param late timers, by the step before which each goes off
 * @param nobodyOnDuty whether no counsellor is there
 * @param most human steps and timers at most
 */
public record Walk(
        String name, Map<String, Object> wishes, Map<String, List<String>> late, boolean nobodyOnDuty, int most) {

    static Walk of(String name, Map<String, Object> base, Object... wishes) {
        return new Walk(name, with(base, wishes), Map.of(), false, 60);
    }

    Walk late(String step, String... timers) {
        Map<String, List<String>> all = new LinkedHashMap<>(late);
        all.put(step, List.of(timers));
        return new Walk(name, wishes, all, nobodyOnDuty, most);
    }

    Walk withNobodyOnDuty() {
        return new Walk(name, wishes, late, true, most);
    }

    Walk atMost(int steps) {
        return new Walk(name, wishes, late, nobodyOnDuty, steps);
    }

    /** Whether the case before is the same person's and goes on in this one's place. */
    public boolean comesAgain() {
        return "SAME_CONCERN".equals(wishes.get("earlierCaseDecision"));
    }

    /** Whether the news of a death breaks the path off. */
    public boolean someoneDies() {
        return wishes.containsKey("deathConfirmed");
    }

    public static Map<String, Object> with(Map<String, Object> base, Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(base);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
