package org.priortext.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Progress;

/** A workbook: the figures, the list of changes, and what the later text asks of whom and wants reported when. */
public final class XlsxExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        WorkbookWriter.write(comparison.from().name() + " → " + comparison.to().name(), Arrays.stream(ComparisonTable.values())
                .map(table -> table.of(comparison)).toList(), options, out);
    }
}
