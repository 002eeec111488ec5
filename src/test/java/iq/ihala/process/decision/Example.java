package iq.ihala.process.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One line of a decision table's test: a sentence, what differs from an unremarkable case, and the answers expected. */
record Example(String sentence, Map<String, Object> facts, List<List<Object>> answers) {

    /** @param facts name, value, name, value … */
    static Given when(String sentence, Object... facts) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put((String) facts[i], facts[i + 1]);
        }
        return new Given(sentence, map);
    }

    record Given(String sentence, Map<String, Object> facts) {

        /** One rule answers, with these outputs in the table's order. */
        Example then(Object... outputs) {
            return new Example(sentence, facts, List.of(Arrays.asList(outputs)));
        }

        /** Several rules answer, with one output each. */
        Example thenEachOf(Object... outputs) {
            return new Example(
                    sentence, facts, Arrays.stream(outputs).map(List::of).toList());
        }

        Example thenNothing() {
            return new Example(sentence, facts, List.of());
        }
    }

    @Override
    public String toString() {
        return sentence;
    }
}
