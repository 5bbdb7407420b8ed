package org.priortext.export.html;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;

/** The brief as a web page. */
public final class HtmlBriefExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        write(comparison, "screen.css", options, out);
    }

    static void write(Comparison comparison, String styleSheet, ExportOptions options, OutputStream out)
            throws IOException {
        Page.write(out, comparison.brief().headline(), styleSheet, options,
                markup -> markup.element("main", () -> new BriefMarkup(markup).write(comparison.brief())));
    }
}
