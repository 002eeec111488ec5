package iq.ihala.reporting.internal;

import iq.ihala.reporting.Split;
import iq.ihala.reporting.internal.Shares.Part;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Adds up those whom a share or mean counts. */
final class Sums {

    private Sums() {}

    static Map<String, Part> parts(Collection<One> all, Shares rule, Split split, UnaryOperator<String> wider) {
        Map<String, Part> parts = new TreeMap<>();
        all.stream()
                .filter(One::inSplits)
                .forEach(one -> parts.merge(wider.apply(one.code(split)), part(one, rule), Part::plus));
        return parts;
    }

    static Part sum(Collection<One> all, Shares rule) {
        return all.stream().map(one -> part(one, rule)).reduce(new Part(0, 0), Part::plus);
    }

    private static Part part(One one, Shares rule) {
        double each = rule.ofPeople() ? (one.yes() ? 1 : 0) : one.value();
        return new Part(each * one.times(), one.times());
    }
}
