package org.priortext.export.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Progress;

/** The brief as PDF. */
public final class PdfBriefExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        HtmlBriefExporter.write(comparison.brief(), "print.css", options, html);
        PdfPrinter.print(html.toByteArray(), out);
    }
}
