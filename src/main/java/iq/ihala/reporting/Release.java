package iq.ihala.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of one month, suppressed. A frozen one never changes, byte for byte.
 *
 * @param cells in a fixed order: by indicator, figure, then slices
 * @param frozenBy user name; null for a draft
 */
public record Release(YearMonth month, Instant computedAt, List<Cell> cells, State state, String frozenBy) {

    /** A draft is computed anew each time and stays inside the centre; a frozen release may go out. */
    public enum State {
        DRAFT,
        FROZEN
    }

    public Release {
        cells = List.copyOf(cells);
    }

    public List<Cell> of(Indicator indicator) {
        return cells.stream().filter(cell -> cell.indicator() == indicator).toList();
    }

    public List<Cell> of(Indicator indicator, String figure) {
        return cells.stream()
                .filter(cell -> cell.indicator() == indicator && cell.figure().equals(figure))
                .toList();
    }

    /** One cell; the slices in the order in which the figure has them. */
    public Optional<Cell> cell(Indicator indicator, String figure, Slice... slices) {
        return of(indicator, figure).stream()
                .filter(cell -> cell.slices().equals(List.of(slices)))
                .findFirst();
    }
}
