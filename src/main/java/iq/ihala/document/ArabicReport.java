package iq.ihala.document;

import java.time.Instant;
import java.util.List;

/**
 * Figures on paper: tables whose rows may carry a bar. Every text is plain; the same report gives the same bytes.
 *
 * @param title Arabic, stands on top and in the file's properties
 * @param footer stands at the foot of every page before the page's number
 * @param madeAt what the file says about when it was made
 * @param opening what is said before the first table
 */
public record ArabicReport(String title, String footer, Instant madeAt, List<String> opening, List<Table> tables) {

    public ArabicReport {
        opening = List.copyOf(opening);
        tables = List.copyOf(tables);
    }

    /**
     * A table under a heading.
     *
     * @param heading null if it belongs to the table before
     * @param note stands under the heading; null for none
     * @param caption what the rows are divided by
     */
    public record Table(String heading, String note, String caption, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }

        /** Whether any row has a bar. */
        public boolean drawn() {
            return rows.stream().anyMatch(row -> row.bar() != null);
        }
    }

    /**
     * One figure.
     *
     * @param bar length of the bar in percent of the longest possible, 0 to 100; null for none
     */
    public record Row(String label, String value, Integer bar) {

        public Row {
            if (bar != null && (bar < 0 || bar > 100)) {
                throw new IllegalArgumentException("A bar is 0 to 100 percent long");
            }
        }
    }
}
