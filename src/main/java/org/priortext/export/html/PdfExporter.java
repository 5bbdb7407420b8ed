package org.priortext.export.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Columns;

/** A redline for the meeting room: in one column or side by side, legible in black and white. */
public final class PdfExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        String title = comparison.from().label() + " → " + comparison.to().label();
        boolean sides = options.columns() == Columns.SIDE_BY_SIDE;
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        Page.write(html, title, "print.css", options, markup -> {
            for (String figure : comparison.brief().figures()) {
                markup.element("p", figure, "class", "figures");
            }
            markup.element("p", () -> {
                markup.element("del", "struck");
                markup.text(": of " + comparison.from().label() + " alone; ");
                markup.element("ins", "bold and underlined");
                markup.text(": of " + comparison.to().label() + " alone.");
            }, "class", "figures");
            new FrontMarkup(markup).write(comparison, !sides, sides);
            ClauseMarkup clauses = new ClauseMarkup(markup, comparison);
            int number = 1;
            for (Comparison.Clause clause : comparison.clauses()) {
                clauses.write(number++, clause, !sides, sides);
            }
            NoteMarkup notes = new NoteMarkup(markup);
            notes.write(comparison.from(), true);
            notes.write(comparison.to(), false);
        });
        PdfPrinter.print(html.toByteArray(), out);
    }
}
