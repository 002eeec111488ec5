package iq.ihala.reporting.internal;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Figures;
import iq.ihala.reporting.Figures.Figure;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Measure;
import iq.ihala.reporting.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is told of a month so far; later figures are judged by it. */
class ToldCells {

    private final List<Cell> told = new ArrayList<>();

    List<Cell> told() {
        return List.copyOf(told);
    }

    /** Of these the month is no longer known whole: half of it would be told as if it were all. */
    void missing(Indicator... indicators) {
        for (Indicator indicator : indicators) {
            Figures.of(indicator).forEach(figure -> add(indicator, figure, List.of(), Mark.WITHHELD, 0));
        }
    }

    void add(Indicator indicator, Figure what, List<Slice> slices, Mark mark, double value) {
        Double shown = mark == Mark.SHOWN ? value : null;
        told.add(new Cell(indicator, what.code(), slices, what.measure(), what.unit(), shown, mark));
    }

    /** Whether the numbers that make up this wide part are all shown. */
    boolean shows(Indicator indicator, Slice wide) {
        List<Cell> parts = told.stream()
                .filter(cell -> cell.indicator() == indicator && cell.measure() == Measure.COUNT)
                .filter(cell -> cell.code(wide.split())
                        .filter(code -> Table.wide(wide.split(), code).equals(wide.code()))
                        .isPresent())
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(cell -> cell.mark() == Mark.SHOWN);
    }

    /** What is shown of an indicator's counts. */
    long shown(Indicator indicator, Predicate<Cell> which) {
        return told.stream()
                .filter(cell -> cell.indicator() == indicator && cell.measure() == Measure.COUNT)
                .filter(cell -> cell.mark() == Mark.SHOWN && which.test(cell))
                .mapToLong(cell -> Math.round(cell.value()))
                .sum();
    }
}
