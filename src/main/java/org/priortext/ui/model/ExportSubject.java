package org.priortext.ui.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Exporters;
import org.priortext.export.JsonComparison;
import org.priortext.export.JsonLineage;
import org.priortext.export.Preview;
import org.priortext.export.Previewer;
import org.priortext.export.Progress;
import org.priortext.export.chart.Picture;
import org.priortext.lineage.Lineage;
import org.priortext.model.Witness;
import org.priortext.source.FileContent;
import org.priortext.ui.model.ExportModel.Product;

/**
 * What is to be written, as it was when it was taken: the window may show something else by the time it is done.
 *
 * @param product which of the following is meant
 * @param comparison the two versions; null if none are compared
 * @param base the earlier version's file; null if none are compared
 * @param lineage the traced version; null if none is traced
 * @param origin the version whose clauses' fates are shown; null for none
 */
record ExportSubject(Product product, Comparison comparison, Path base, Lineage lineage, Witness origin) {
    static final String JSON = "json";
    private static final String DOCX = "docx";
    private static final String PNG = "png";

    /** Writes it. */
    void write(String format, ExportOptions options, OutputStream out, Progress progress) throws IOException {
        if (format.equals(JSON)) {
            out.write(json().getBytes(StandardCharsets.UTF_8));
            return;
        }
        switch (product) {
            case REDLINE -> onBase(format).exporter().write(comparison, options, out, progress);
            case BRIEF -> Exporters.brief(format).orElseThrow().write(comparison, options, out, progress);
            case TRACE -> Exporters.lineage(format).orElseThrow().write(lineage, options, out);
            case RIVER -> Picture.river(lineage, format, out);
            case MATRIX -> Picture.matrix(lineage, origin, format, out);
        }
    }

    /** How its file will be made: in the earlier text's own Word file where that is possible. */
    Exporters.OnBase maker(String format) throws IOException {
        return product == Product.REDLINE ? onBase(format) : new Exporters.OnBase(null);
    }

    /** Shows how it begins. */
    Preview preview(String format, ExportOptions options) throws IOException {
        Previewer previewer = new Previewer();
        if (format.equals(JSON)) {
            return previewer.beginning(out -> out.write(json().getBytes(StandardCharsets.UTF_8)));
        }
        return switch (product) {
            case REDLINE -> previewer.preview(Exporters.comparison(format).orElseThrow(), comparison, options);
            case BRIEF -> previewer.preview(Exporters.brief(format).orElseThrow(), comparison, options);
            case TRACE -> previewer.preview(Exporters.lineage(format).orElseThrow(), lineage, options);
            case RIVER -> previewer.preview(out -> Picture.river(lineage, PNG, out));
            case MATRIX -> previewer.preview(out -> Picture.matrix(lineage, origin, PNG, out));
        };
    }

    private Exporters.OnBase onBase(String format) throws IOException {
        ComparisonExporter exporter = Exporters.comparison(format).orElse(null);
        return format.equals(DOCX) ? Exporters.onBase(exporter, FileContent.of(base), comparison)
                : new Exporters.OnBase(exporter);
    }

    private String json() {
        return product == Product.TRACE ? new JsonLineage().write(lineage) : new JsonComparison().write(comparison);
    }
}
