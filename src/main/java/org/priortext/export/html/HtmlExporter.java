package org.priortext.export.html;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Columns;
import org.priortext.export.Markup;
import org.priortext.export.Progress;

/**
 * A redline as one web page for reading and printing: in one column or side by side, with or without editorial changes,
 * by switches that work without script.
 */
public final class HtmlExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        String title = comparison.from().name() + " → " + comparison.to().name();
        Page.write(out, title, "screen.css", options, markup -> {
            writeSwitches(markup, options.columns() == Columns.SIDE_BY_SIDE);
            markup.element("main", () -> {
                markup.element("details", () -> {
                    markup.element("summary", () -> markup.element("h2", "What changed"));
                    new BriefMarkup(markup).write(comparison.brief());
                }, "open", "open");
                markup.element("h2", "Clause by clause");
                Page.writeHeads(markup, comparison);
                new FrontMarkup(markup).write(comparison, true, true);
                new ClauseMarkup(markup, comparison).write(comparison.clauses(), true, true, progress);
                NoteMarkup notes = new NoteMarkup(markup);
                notes.write(comparison.from(), true);
                notes.write(comparison.to(), false);
            });
        });
    }

    private static void writeSwitches(Markup markup, boolean sides) throws IOException {
        writeSwitch(markup, "radio", "one-column", "view", !sides, "One column");
        writeSwitch(markup, "radio", "side-by-side", "view", sides, "Side by side");
        writeSwitch(markup, "checkbox", "hide-editorial", null, false, "Hide clauses with editorial changes only");
        writeSwitch(markup, "checkbox", "hide-unchanged", null, false, "Hide unchanged clauses");
    }

    private static void writeSwitch(Markup markup, String type, String id, String group, boolean on, String label)
            throws IOException {
        markup.empty("input", "type", type, "id", id, "name", group, "checked", on ? "checked" : null,
                "class", "switch");
        markup.element("label", label, "for", id, "class", "switch");
        markup.newLine();
    }
}
