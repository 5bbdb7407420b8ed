package org.priortext.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.priortext.export.ExportOptions;
import org.priortext.export.LineageExporter;
import org.priortext.lineage.Lineage;

/** A workbook: the survival matrix, the origin of every phrase, the shares, the words
 * still alive, and what the target asks of whom. */
public final class XlsxLineageExporter implements LineageExporter {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Lineage lineage, ExportOptions options, OutputStream out) throws IOException {
        WorkbookWriter.write(lineage.target().name(), Arrays.stream(LineageTable.values())
                .map(table -> table.of(lineage)).toList(), options, out);
    }
}
