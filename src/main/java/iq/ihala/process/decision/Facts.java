package iq.ihala.process.decision;

import java.util.HashMap;
import java.util.Map;

/** The inputs of one decision; unlike {@link Map#of} it takes null, which a table reads as "no value". */
final class Facts {

    private final Map<String, Object> values = new HashMap<>();

    static Facts with(String name, Object value) {
        return new Facts().and(name, value);
    }

    Facts and(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
