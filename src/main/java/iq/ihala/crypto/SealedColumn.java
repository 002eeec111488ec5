package iq.ihala.crypto;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tells the vault of a column that holds what {@link CaseVault} sealed, so that keys can be renewed without asking its
 * module. A module declares a bean for each such column.
 *
 * <p>The place of a row's seal is {@code table|column|values of the place columns}.
 *
 * @param table name of the table
 * @param column name of the sealed column; null in a row means that nothing is sealed there
 * @param placeColumns columns whose values the place names; together they name one row
 * @param ofCase SQL condition that picks the rows of one case, with one question mark for its number
 * @param placeBefore gives, for a case number, the place under which rows were sealed before cases had keys; null: the same
 */
public record SealedColumn(
        String table, String column, List<String> placeColumns, String ofCase, UnaryOperator<String> placeBefore) {

    /** A column of a table that has the case number in {@code case_number}. */
    public SealedColumn(String table, String column, String... placeColumns) {
        this(table, column, List.of(placeColumns), "case_number = ?", null);
    }

    /** The context of a row's seal. */
    public String place(List<String> values) {
        return table + "|" + column + "|" + String.join("|", values);
    }
}
