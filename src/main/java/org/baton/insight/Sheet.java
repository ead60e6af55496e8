package org.baton.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of numbers, for the page and for a file alike.
 *
 * @param id what it is called in addresses and words
 * @param columns what its columns are called in words; the first says what a row is about
 * @param rows of cells: names, texts, days, whole numbers, durations, or null
 */
record Sheet(String id, List<String> columns, List<List<Object>> rows) {

    /** What it is about, and what is told of it. */
    static List<Object> row(Object first, List<Object> others) {
        var row = new ArrayList<Object>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
