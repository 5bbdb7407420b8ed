package org.priortext.export.table;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.export.ExportOptions;
import org.priortext.export.LineageExporter;
import org.priortext.lineage.Lineage;

/** One table of a lineage as comma-separated values: what became of every clause, unless another is asked for. */
public final class CsvLineageExporter implements LineageExporter {

    private final LineageTable table;

    public CsvLineageExporter() {
        this(LineageTable.SURVIVAL);
    }

    public CsvLineageExporter(LineageTable table) {
        this.table = table;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Lineage lineage, ExportOptions options, OutputStream out) throws IOException {
        CsvWriter.write(table.of(lineage), out);
    }
}
