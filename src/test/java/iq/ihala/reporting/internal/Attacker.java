package iq.ihala.reporting.internal;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.suppression.Hiding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody who has two looks at the figures of one month and tries to reckon back what is hidden. She knows the method: that «fewer
 * than five» is one to four, that what is withheld is five or more and no larger than the smallest number shown, that the parts and
 * those who are in no part make the whole, and that the same people are left out of all tables of the month's new cases.
 */
final class Attacker {

    private static final int FEW_MOST = 4;

    /** Of ten and more the forums may have been told. */
    private static final int MOST_UNKNOWN_TO_FORUMS = 9;

    private Attacker() {}

    /** How many small numbers she knows for certain: cells told as «fewer than five», and how many refused statistics. */
    static int recovered(Collection<Cell> seen) {
        Map<List<Split>, List<Cell>> tables = seen.stream()
                .filter(cell -> cell.indicator() == Indicator.I01 || cell.indicator() == Indicator.I17)
                .filter(cell -> cell.figure().equals("CASES") && !cell.whole())
                .distinct()
                .collect(Collectors.groupingBy(
                        cell -> cell.slices().stream().map(Slice::split).toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        long total = seen.stream()
                .filter(cell -> cell.indicator() == Indicator.I01 && cell.whole() && cell.mark() == Mark.SHOWN)
                .mapToLong(cell -> Math.round(cell.value()))
                .findFirst()
                .orElse(-1);
        if (total < 0) {
            return 0;
        }
        List<Table> known = tables.values().stream().map(Attacker::table).toList();
        List<Long> apart = IntStream.rangeClosed(0, (int) total)
                .mapToObj(Long::valueOf)
                .filter(r -> known.stream().allMatch(table -> table.fits(total - r)) && shareFits(seen, total - r))
                .toList();
        int found = apart.size() == 1 && Hiding.isFew(apart.get(0)) ? 1 : 0;
        for (Table table : known) {
            found += table.few == 0 ? 0 : table.certain(apart, total) ? (int) table.few : 0;
        }
        return found;
    }

    /** Two runs of one month that differ by one case: where a hidden number stands in one and the other shows five, she has it. */
    static int compared(Collection<Cell> before, Collection<Cell> after) {
        Map<Object, Cell> first = before.stream()
                .collect(Collectors.toMap(
                        cell -> List.of(cell.indicator(), cell.figure(), cell.slices()), cell -> cell));
        return (int) after.stream()
                .filter(cell -> {
                    Cell was = first.get(List.of(cell.indicator(), cell.figure(), cell.slices()));
                    return was != null
                            && was.figure().equals("CASES")
                            && (was.mark() == Mark.FEW && shows(cell, FEW_MOST + 1)
                                    || cell.mark() == Mark.FEW && shows(was, FEW_MOST + 1));
                })
                .count();
    }

    private static boolean shows(Cell cell, long value) {
        return cell.mark() == Mark.SHOWN && Math.round(cell.value()) == value;
    }

    /** The share of women is rounded, but with the women themselves it tells of how many it is one. */
    private static boolean shareFits(Collection<Cell> seen, long all) {
        Double share = value(seen, Indicator.I02, List.of());
        Double women = value(seen, Indicator.I01, List.of(new Slice(Split.SEX, "FEMALE")));
        return share == null || women == null || all > 0 && Math.round(100.0 * women / all) == share;
    }

    private static Double value(Collection<Cell> seen, Indicator indicator, List<Slice> slices) {
        return seen.stream()
                .filter(cell -> cell.indicator() == indicator && cell.slices().equals(slices))
                .map(Cell::value)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static Table table(List<Cell> cells) {
        long shown = 0;
        long few = 0;
        long covers = 0;
        long most = Long.MAX_VALUE / 1_000;
        for (Cell cell : cells) {
            switch (cell.mark()) {
                case FEW -> few++;
                case WITHHELD -> covers++;
                case SHOWN -> {
                    shown += Math.round(cell.value());
                    most = Math.min(most, Math.round(cell.value()));
                }
            }
        }
        boolean toldToForums = cells.stream()
                .anyMatch(cell -> cell.code(Split.PROBLEM).isPresent()
                        || cell.code(Split.DISTRICT).isPresent());
        return new Table(shown, few, covers, toldToForums ? Math.min(most, MOST_UNKNOWN_TO_FORUMS) : most);
    }

    /** @param most no cover is larger */
    private record Table(long shown, long few, long covers, long most) {

        /** Whether the hidden cells can make up the rest of {@code inTable}. */
        boolean fits(long inTable) {
            return fits(inTable - shown, few);
        }

        private boolean fits(long hidden, long fewLeft) {
            return hidden >= fewLeft + Hiding.LEAST * covers && hidden <= FEW_MOST * fewLeft + most * covers;
        }

        /** Whether each of the few can only be one number. All few of a table are alike to her. */
        boolean certain(List<Long> apart, long total) {
            return IntStream.rangeClosed(1, FEW_MOST)
                            .filter(value -> apart.stream().anyMatch(r -> fits(total - r - shown - value, few - 1)))
                            .count()
                    == 1;
        }
    }
}
