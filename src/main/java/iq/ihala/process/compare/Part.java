package iq.ihala.process.compare;

import iq.ihala.process.compare.Difference.Fact;
import iq.ihala.process.compare.Difference.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An element with what it says of itself.
 *
 * @param facts values by Arabic name, in the order of the file
 */
record Part(String id, String name, Map<String, String> facts) {

    /** In the order of the new version; what was removed comes last. */
    static List<Difference> compare(Map<String, Part> before, Map<String, Part> after) {
        List<Difference> differences = new ArrayList<>();
        after.forEach((id, part) -> {
            Part former = before.get(id);
            if (former == null) {
                differences.add(new Difference(id, part.name(), Sort.ADDED, List.of()));
            } else if (!former.facts().equals(part.facts())) {
                differences.add(new Difference(id, part.name(), Sort.CHANGED, facts(former, part)));
            }
        });
        before.forEach((id, part) -> {
            if (!after.containsKey(id)) {
                differences.add(new Difference(id, part.name(), Sort.REMOVED, List.of()));
            }
        });
        return List.copyOf(differences);
    }

    private static List<Fact> facts(Part former, Part part) {
        var names = new TreeSet<>(former.facts().keySet());
        names.addAll(part.facts().keySet());
        return names.stream()
                .map(name -> new Fact(
                        name,
                        former.facts().getOrDefault(name, ""),
                        part.facts().getOrDefault(name, "")))
                .filter(fact -> !fact.before().equals(fact.after()))
                .toList();
    }
}
