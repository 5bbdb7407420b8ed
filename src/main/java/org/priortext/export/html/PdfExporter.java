package org.priortext.export.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Columns;
import org.priortext.export.Markup;
import org.priortext.export.Progress;

/** A redline for the meeting room: in one column or side by side, legible in black and white. */
public final class PdfExporter implements ComparisonExporter {

    /** Of the time it takes, the part before the pages are laid out; measured on texts of 30 and of 2,000 paragraphs. */
    private static final double MARKUP = 0.1;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        print(comparison, comparison.clauses(), options, out, progress);
    }

    /** Prints some of the clauses; the footnotes behind them only if they are all. */
    static void print(Comparison comparison, List<Comparison.Clause> clauses, ExportOptions options, OutputStream out,
            Progress progress) throws IOException {
        String title = comparison.from().name() + " → " + comparison.to().name();
        boolean sides = options.columns() == Columns.SIDE_BY_SIDE;
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        Page.write(html, title, "print.css", options, markup -> {
            writeHead(markup, comparison, sides);
            new FrontMarkup(markup).write(comparison, !sides, sides);
            new ClauseMarkup(markup, comparison).write(clauses, !sides, sides, progress.part(0, MARKUP));
            if (clauses.size() == comparison.clauses().size()) {
                NoteMarkup notes = new NoteMarkup(markup);
                notes.write(comparison.from(), true);
                notes.write(comparison.to(), false);
            }
        });
        progress.at(MARKUP);
        PdfPrinter.print(html.toByteArray(), out);
    }

    private static void writeHead(Markup markup, Comparison comparison, boolean sides) throws IOException {
        for (String figure : comparison.brief().figures()) {
            markup.element("p", figure, "class", "figures");
        }
        markup.element("p", () -> {
            markup.element("del", "struck");
            markup.text(": of " + comparison.from().name() + " alone; ");
            markup.element("ins", "bold and underlined");
            markup.text(": of " + comparison.to().name() + " alone.");
        }, "class", "figures");
        if (sides) {
            Page.writeHeads(markup, comparison);
        }
    }
}
