package org.priortext.export.table;

import java.util.List;

/**
 * A table.
 *
 * @param name of its sheet, at most 31 characters
 * @param header names of the columns
 * @param rows cells as strings, or numbers to count with; as many as the header has
 */
public record Table(String name, List<String> header, List<List<Object>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
