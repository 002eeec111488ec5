package iq.ihala.reporting.internal;

import iq.ihala.reporting.Split;
import iq.ihala.suppression.Hiding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** By what a figure is divided: one split, or two that are never shown alone beside it. */
record Table(List<Split> splits) {

    static final String SENSITIVE = "SENSITIVE";

    /** Places below the governorate: only of twenty and more (dossier §10.2 rule 3). */
    private static final Set<Split> PLACES = Set.of(Split.DISTRICT, Split.QUARTER, Split.OFFICE);

    private static final long LEAST_FOR_PLACES = 20;

    private static final Set<Split> KNOWN_TO_FORUMS = Set.of(Split.PROBLEM, Split.DISTRICT);
    private static final long LEAST_OF_PATTERNS = 10;

    private static final Set<String> GRAVE = Set.of("SEXV", "TRAF", "SUIC");
    private static final Map<String, String> WIDE_BANDS = Map.of(
            "0_8", "0_17",
            "9_14", "0_17",
            "15_17", "0_17",
            "18_24", "18_34",
            "25_34", "18_34",
            "35_49", "35_59",
            "50_59", "35_59",
            "60_PLUS", "60_PLUS");

    Table {
        splits = List.copyOf(splits);
    }

    static Table by(Split... splits) {
        return new Table(List.of(splits));
    }

    boolean mayBeShown(long total) {
        return splits.stream().noneMatch(PLACES::contains) || total >= LEAST_FOR_PLACES;
    }

    /** The forums see parts of these from ten up; so only what is below hides anything. */
    long largestCover() {
        return splits.stream().anyMatch(KNOWN_TO_FORUMS::contains) ? LEAST_OF_PATTERNS - 1 : Long.MAX_VALUE;
    }

    List<String> codes(One one) {
        return splits.stream().map(one::code).toList();
    }

    /** Rule 4: what is merged first, before anything is hidden. */
    Map<List<String>, Long> merged(Map<List<String>, Long> counts) {
        Map<List<String>, Long> merged = counts;
        for (int place = 0; place < splits.size(); place++) {
            if (splits.get(place) == Split.AGE && counts.values().stream().anyMatch(Hiding::isFew)) {
                merged = merge(merged, place, code -> WIDE_BANDS.getOrDefault(code, code));
            }
            int at = place;
            if (splits.get(place) == Split.PROBLEM
                    && merged.entrySet().stream()
                            .anyMatch(cell -> GRAVE.contains(cell.getKey().get(at)) && Hiding.isFew(cell.getValue()))) {
                merged = merge(merged, place, code -> GRAVE.contains(code) ? SENSITIVE : code);
            }
        }
        return merged;
    }

    /** For shares and medians: always the merged codes, so that one table stands however large the month. */
    static String wide(Split split, String code) {
        return switch (split) {
            case AGE -> WIDE_BANDS.getOrDefault(code, code);
            case PROBLEM -> GRAVE.contains(code) ? SENSITIVE : code;
            default -> code;
        };
    }

    private static Map<List<String>, Long> merge(
            Map<List<String>, Long> counts, int place, UnaryOperator<String> wider) {
        Map<List<String>, Long> merged = new TreeMap<>(Table::compare);
        counts.forEach((codes, count) -> {
            List<String> wide = new ArrayList<>(codes);
            wide.set(place, wider.apply(codes.get(place)));
            merged.merge(List.copyOf(wide), count, Long::sum);
        });
        return merged;
    }

    static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
