package iq.ihala.reporting.internal;

import iq.ihala.suppression.Hiding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which parts of a divided share or mean are shown, if the whole is known. A part is open if it is large enough and neither those
 * above the line nor those below it are one to four (dossier §10.2 rules 1 and 5). What is not open is put together with the smallest
 * open parts until the rest is open itself: whoever takes the shown parts from the whole gets this rest and nothing smaller. One part
 * alone is never the rest.
 */
final class Shares {

    /**
     * Those above the line and all.
     *
     * @param above people for a share, a sum for a mean
     */
    record Part(double above, long all) {

        Part plus(Part other) {
            return new Part(above + other.above, all + other.all);
        }
    }

    /** What is told: the codes that stand alone, and the rest if it may be told. */
    record Told(Set<String> alone, Part rest) {}

    private final long least;
    private final boolean ofPeople;

    /**
     * @param least fewer than this are never told
     * @param ofPeople whether what is below the line counts people too: a share; else a mean
     */
    Shares(long least, boolean ofPeople) {
        this.least = least;
        this.ofPeople = ofPeople;
    }

    boolean ofPeople() {
        return ofPeople;
    }

    boolean open(Part part) {
        return part.all() >= least && told(part);
    }

    private boolean told(Part part) {
        return Hiding.isOpen(Math.round(part.above()))
                && (!ofPeople || Hiding.isOpen(part.all() - Math.round(part.above())));
    }

    /**
     * @param apart those that are in the whole and in no part
     * @param mayStandAlone false of a part whose size is hidden elsewhere in the release
     */
    Told tell(Map<String, Part> parts, Part apart, Predicate<String> mayStandAlone) {
        Map<String, Part> alone = new LinkedHashMap<>();
        List<Part> rest = new ArrayList<>();
        parts.forEach((code, part) -> {
            if (part.all() == 0) {
                return;
            }
            if (open(part) && mayStandAlone.test(code)) {
                alone.put(code, part);
            } else {
                rest.add(part);
            }
        });
        boolean hasApart = apart.all() > 0;
        if (hasApart) {
            rest.add(apart);
        }
        while (!rest.isEmpty() && !alone.isEmpty() && (rest.size() < 2 || !told(sum(rest)))) {
            String smallest = alone.entrySet().stream()
                    .min(Comparator.<Map.Entry<String, Part>>comparingLong(
                                    entry -> entry.getValue().all())
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow()
                    .getKey();
            rest.add(alone.remove(smallest));
        }
        Part left = sum(rest);
        boolean tellRest = !alone.isEmpty() && !hasApart && rest.size() > 1 && open(left);
        return new Told(new LinkedHashSet<>(alone.keySet()), tellRest ? left : null);
    }

    private static Part sum(List<Part> parts) {
        return parts.stream().reduce(new Part(0, 0), Part::plus);
    }
}
