package iq.ihala.process.today;

import java.util.List;

/**
 * What one number stands for, a page of it.
 *
 * @param columns names of the cells that follow the case number
 * @param address of this list with its narrowing, without the page
 * @param page from 1
 * @param more whether there is a page after this one
 */
record Listing(String title, List<String> columns, List<Row> rows, String address, int page, boolean more) {

    /**
     * @param number the case number, or a code of the house's own work; null where the case is none of the reader's
     * @param isCase whether the number opens a file
     * @param cells nothing where the case is none of the reader's
     */
    record Row(String number, boolean isCase, List<String> cells) {}
}
