package iq.ihala.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One figure of a release as a table: as a whole, or divided in one way. Page, paper and spreadsheet show the same tables.
 *
 * @param caption by what the rows are divided; null for figures as a whole
 * @param first whether it is the first table of its indicator
 */
public record ReleaseTable(Indicator indicator, String caption, boolean first, List<Row> rows) {

    private static final int LONGEST = 100;

    public ReleaseTable {
        rows = List.copyOf(rows);
    }

    /** Whether any row has a bar. */
    public boolean drawn() {
        return rows.stream().anyMatch(row -> row.bar() != null);
    }

    /**
     * One cell with its words.
     *
     * @param bar percent of the longest bar of the table; null where no number is shown or bars would compare unlike things
     */
    public record Row(String label, Cell cell, Integer bar) {

        /** The number with its unit, as it is printed. */
        public String value() {
            boolean plain = cell.value() == null || cell.unit() == Unit.PERCENT || cell.unit() == Unit.EVENTS;
            return plain ? cell.shown() : cell.shown() + " " + cell.unit().arabic();
        }
    }

    /** All tables of a part of a release, in the order of its cells. */
    public static List<ReleaseTable> of(Release part, SliceWords.Words words) {
        List<ReleaseTable> tables = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            List<Cell> cells = part.of(indicator);
            if (cells.isEmpty()) {
                continue;
            }
            List<Cell> whole = cells.stream().filter(Cell::whole).toList();
            boolean first = true;
            if (!whole.isEmpty()) {
                tables.add(new ReleaseTable(indicator, null, true, wholeRows(whole)));
                first = false;
            }
            for (Map.Entry<String, List<Cell>> divided : byDivision(cells).entrySet()) {
                tables.add(new ReleaseTable(indicator, divided.getKey(), first, rows(divided.getValue(), words)));
                first = false;
            }
        }
        return tables;
    }

    private static Map<String, List<Cell>> byDivision(List<Cell> cells) {
        Map<String, List<Cell>> divisions = new LinkedHashMap<>();
        cells.stream().filter(cell -> !cell.whole()).forEach(cell -> {
            String splits =
                    cell.slices().stream().map(slice -> slice.split().arabic()).collect(Collectors.joining("، "));
            String caption = Figures.arabic(cell.indicator(), cell.figure()) + " حسب " + splits;
            divisions.computeIfAbsent(caption, made -> new ArrayList<>()).add(cell);
        });
        return divisions;
    }

    private static List<Row> wholeRows(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Row(Figures.arabic(cell.indicator(), cell.figure()), cell, percentBar(cell)))
                .toList();
    }

    private static Integer percentBar(Cell cell) {
        return cell.value() != null && cell.measure() == Measure.PERCENT ? bar(cell.value(), LONGEST) : null;
    }

    private static List<Row> rows(List<Cell> cells, SliceWords.Words words) {
        double longest = cells.stream()
                .filter(cell -> cell.value() != null)
                .mapToDouble(Cell::value)
                .max()
                .orElse(0);
        return cells.stream()
                .map(cell -> new Row(
                        words.of(cell),
                        cell,
                        cell.value() == null || longest <= 0
                                ? null
                                : bar(cell.value(), cell.measure() == Measure.PERCENT ? LONGEST : longest)))
                .toList();
    }

    private static int bar(double value, double longest) {
        return (int) Math.max(0, Math.min(LONGEST, Math.round(LONGEST * value / longest)));
    }
}
