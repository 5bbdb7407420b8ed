package org.priortext.export.html;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.change.Brief;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Progress;

/** The brief as a web page. */
public final class HtmlBriefExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        write(comparison.brief(), "screen.css", options, out);
    }

    static void write(Brief brief, String styleSheet, ExportOptions options, OutputStream out)
            throws IOException {
        Page.write(out, brief.headline(), styleSheet, options,
                markup -> markup.element("main", () -> new BriefMarkup(markup).write(brief)));
    }
}
