package org.priortext.export.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.priortext.export.ExportOptions;
import org.priortext.export.LineageExporter;
import org.priortext.lineage.Lineage;

/** A lineage for the meeting room: as the web page has it, on pages. */
public final class PdfLineageExporter implements LineageExporter {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Lineage lineage, ExportOptions options, OutputStream out) throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlLineageExporter("print.css").write(lineage, options, html);
        PdfPrinter.print(html.toByteArray(), out);
    }
}
