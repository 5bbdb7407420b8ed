package org.priortext.export.table;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Progress;

/** One table of a comparison as comma-separated values: the list of changes, unless another is asked for. */
public final class CsvExporter implements ComparisonExporter {

    private final ComparisonTable table;

    public CsvExporter() {
        this(ComparisonTable.CHANGES);
    }

    public CsvExporter(ComparisonTable table) {
        this.table = table;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        CsvWriter.write(table.of(comparison), out);
    }
}
