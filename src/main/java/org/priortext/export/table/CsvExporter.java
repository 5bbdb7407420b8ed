package org.priortext.export.table;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Progress;

/** The list of changes as comma-separated values. */
public final class CsvExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        CsvWriter.write(ChangeTable.of(comparison), out);
    }
}
