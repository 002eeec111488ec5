package iq.ihala.survey.internal;

import iq.ihala.suppression.Hiding;
import iq.ihala.survey.Proportion;
import iq.ihala.survey.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides what of one split may be shown beside its total (dossier §10.2). Numbers of people and shares are judged apart. Which numbers
 * are shown is the house's one rule ({@link Hiding}); a share is hidden if fewer than 20 answered or if one of its sides has 1 to 4
 * people, and with it the smallest others, until those who are hidden together may themselves be shown.
 */
final class Suppression {

    static final int LEAST_FOR_A_SHARE = 20;

    private static final int TWO = 2;

    private Suppression() {}

    /** The total of one question. */
    static Shown total(Counts all) {
        return shown(Shown.ALL, all, Hiding.isFew(all.of()), !all.isSafe(), true);
    }

    /** The groups of one split, in the order of their codes. */
    static List<Shown> split(Map<String, Counts> groups) {
        Map<String, Counts> some = new TreeMap<>(groups);
        some.values().removeIf(counts -> counts.of() == 0);
        Optional<Hiding.Mark[]> marks =
                Hiding.of(some.values().stream().mapToLong(Counts::of).toArray(), 0);
        Set<String> numbers = numbers(some, marks);
        // Of a number that is hidden no share may speak.
        Set<String> shares = shares(some, numbers);
        List<Shown> shown = new ArrayList<>();
        new TreeMap<>(groups)
                .forEach((code, counts) -> shown.add(
                        shown(code, counts, numbers.contains(code), shares.contains(code), marks.isPresent())));
        return shown;
    }

    /** Where nothing is large enough to hide a small number behind, none is shown, nor which one is small. */
    private static Set<String> numbers(Map<String, Counts> groups, Optional<Hiding.Mark[]> marks) {
        List<String> codes = List.copyOf(groups.keySet());
        Set<String> hidden = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (marks.isEmpty() || marks.get()[i] != Hiding.Mark.SHOWN) {
                hidden.add(codes.get(i));
            }
        }
        return hidden;
    }

    private static Set<String> shares(Map<String, Counts> groups, Set<String> already) {
        Set<String> hidden = new HashSet<>(already);
        groups.forEach((code, counts) -> {
            if (!counts.isSafe()) {
                hidden.add(code);
            }
        });
        List<String> smallestFirst = groups.keySet().stream()
                .sorted(Comparator.comparing((String code) -> groups.get(code).of()))
                .toList();
        for (String next : smallestFirst) {
            Counts left = hidden.stream().map(groups::get).reduce(Counts.NONE, Counts::plus);
            if (hidden.isEmpty() || (hidden.size() >= TWO && left.isSafe())) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private static Shown shown(String code, Counts counts, boolean noNumber, boolean noShare, boolean sayFew) {
        if (counts.of() == 0) {
            return new Shown(code, 0, null, "NOBODY");
        }
        Integer answered = noNumber ? null : Integer.valueOf(counts.of());
        if (!noShare) {
            return new Shown(code, answered, new Proportion(counts.yes(), counts.of()), null);
        }
        if (noNumber) {
            return new Shown(code, null, null, sayFew && Hiding.isFew(counts.of()) ? "FEW" : "BESIDE");
        }
        return new Shown(code, answered, null, counts.of() < LEAST_FOR_A_SHARE ? "SMALL" : "BESIDE");
    }
}
