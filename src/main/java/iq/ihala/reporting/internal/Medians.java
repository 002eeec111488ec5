package iq.ihala.reporting.internal;

import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Figures;
import iq.ihala.reporting.Figures.Figure;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;

/** The middle value, whole and by each split: told of ten and more (dossier §10.2 rule 5). */
final class Medians {

    private final ToldCells cells;

    Medians(ToldCells cells) {
        this.cells = cells;
    }

    /** @param atLeast how many there are at least, as anybody may reckon it; else whether a median is told would tell of how many */
    void tell(
            Indicator indicator,
            String figure,
            Collection<One> all,
            ToLongBiFunction<List<Slice>, Long> atLeast,
            Split... splits) {
        Figure what = Figures.figure(indicator, figure);
        median(indicator, what, List.of(), all, atLeast);
        for (Split split : splits) {
            if (Table.by(split).mayBeShown(all.size())) {
                all.stream()
                        .filter(One::inSplits)
                        .collect(Collectors.groupingBy(
                                one -> Table.wide(split, one.code(split)), TreeMap::new, Collectors.toList()))
                        .forEach((code, some) -> {
                            if (Cells.mayBeNamed(split, some.size())) {
                                median(indicator, what, List.of(new Slice(split, code)), some, atLeast);
                            }
                        });
            }
        }
    }

    /**
     * Of how many new cases the date is known, as anybody may reckon it. Whether a median of the delay is told must not tell how many
     * dates are missing where that is hidden, nor how many refused statistics.
     */
    long datedAtLeast(List<Slice> slices, long size) {
        long total = cells.shown(Indicator.I01, cell -> cell.whole());
        long unknown = cells.shown(
                Indicator.I17,
                cell -> cell.code(Split.BUCKET).filter(One.UNKNOWN::equals).isPresent());
        long hidden = total - cells.shown(Indicator.I17, cell -> !cell.whole()) + unknown;
        if (slices.isEmpty()) {
            return total - hidden;
        }
        boolean missing = cells.told().stream()
                .anyMatch(cell -> cell.indicator() == Indicator.I17
                        && cell.mark() != Mark.SHOWN
                        && cell.code(Split.BUCKET).filter(One.UNKNOWN::equals).isPresent());
        boolean table = cells.told().stream().anyMatch(cell -> cell.indicator() == Indicator.I17 && !cell.whole());
        if (table && !missing) {
            return size;
        }
        Slice wide = slices.get(0);
        return cells.shown(Indicator.I01, cell -> cell.code(wide.split())
                        .filter(code -> Table.wide(wide.split(), code).equals(wide.code()))
                        .isPresent())
                - hidden;
    }

    private void median(
            Indicator indicator,
            Figure what,
            List<Slice> slices,
            Collection<One> some,
            ToLongBiFunction<List<Slice>, Long> atLeast) {
        double[] sorted = some.stream().mapToDouble(One::value).sorted().toArray();
        boolean shown = atLeast.applyAsLong(slices, (long) sorted.length) >= Cells.LEAST_OF_MEDIAN;
        double middle = shown ? Math.round((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2) : 0;
        cells.add(indicator, what, slices, shown ? Mark.SHOWN : Mark.WITHHELD, middle);
    }
}
