package org.priortext.export.table;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.export.ExportOptions;
import org.priortext.export.LineageExporter;
import org.priortext.lineage.Lineage;

/** What became of every clause, version by version, as comma-separated values. */
public final class CsvLineageExporter implements LineageExporter {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Lineage lineage, ExportOptions options, OutputStream out) throws IOException {
        CsvWriter.write(LineageTables.survival(lineage), out);
    }
}
