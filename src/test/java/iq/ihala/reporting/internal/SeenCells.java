package iq.ihala.reporting.internal;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Figures;
import iq.ihala.reporting.Figures.Figure;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.suppression.Hiding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The cells of a month, and beside them what is hidden in them: only for the one who checks the attack. */
class SeenCells extends Cells {

    private final Map<List<Object>, Long> truth = new HashMap<>();
    private final Map<List<Object>, Long> sizes = new HashMap<>();
    private final Map<List<Object>, Long> above = new HashMap<>();
    private int workers;

    @Override
    void add(Indicator indicator, Figure what, List<Slice> slices, Mark mark, double value) {
        truth.put(List.of(indicator, what.code(), slices), Math.round(value));
        super.add(indicator, what, slices, mark, value);
    }

    @Override
    void means(Indicator indicator, String figure, Collection<One> all, long least, Split... splits) {
        if (indicator == Indicator.I24) {
            workers = all.size();
        }
        super.means(indicator, figure, all, least, splits);
    }

    @Override
    void shares(Indicator indicator, String figure, Collection<One> all, Split... splits) {
        Figure what = Figures.figure(indicator, figure);
        count(indicator, what, List.of(), all);
        for (Split split : splits) {
            all.stream()
                    .filter(One::inSplits)
                    .collect(Collectors.groupingBy(one -> Table.wide(split, one.code(split))))
                    .forEach((code, some) -> count(indicator, what, List.of(new Slice(split, code)), some));
        }
        super.shares(indicator, figure, all, splits);
    }

    private void count(Indicator indicator, Figure what, List<Slice> slices, Collection<One> some) {
        List<Object> key = List.of(indicator, what.code(), slices);
        sizes.put(key, some.stream().mapToLong(One::times).sum());
        above.put(key, some.stream().filter(One::yes).mapToLong(One::times).sum());
    }

    /** Of how many a share is; null for the rest. */
    Long size(Cell cell) {
        return sizes.get(List.of(cell.indicator(), cell.figure(), cell.slices()));
    }

    Long above(Cell cell) {
        return above.get(List.of(cell.indicator(), cell.figure(), cell.slices()));
    }

    long truth(Cell cell) {
        return truth.get(List.of(cell.indicator(), cell.figure(), cell.slices()));
    }

    int workers() {
        return workers;
    }

    /** Rule 1 and nothing else: small numbers are hidden, and nothing beside them. */
    static final class Plain extends SeenCells {

        @Override
        Optional<Mark[]> hide(long[] values, long apart, Table table) {
            return Optional.of(LongStream.of(values)
                    .mapToObj(value -> Hiding.isFew(value) ? Mark.FEW : Mark.SHOWN)
                    .toArray(Mark[]::new));
        }
    }
}
