package org.priortext.export.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.priortext.change.Brief;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Remarks;
import org.priortext.export.weave.ClauseReading;

/** A redline as Markdown, clause by clause, with the brief before it and the footnotes behind. */
public final class MarkdownExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "md";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(MarkdownText.escape(comparison.from().label())).append(" → ")
                .append(MarkdownText.escape(comparison.to().label())).append("\n\n<del>deleted</del> <ins>inserted</ins>\n");
        addBrief(text, comparison.brief());
        text.append("\n## Clause by clause\n");
        ClauseReading reading = new ClauseReading(comparison);
        for (Comparison.Clause clause : comparison.clauses()) {
            text.append("\n### ").append(MarkdownText.escape(Remarks.places(clause.match()))).append(": ")
                    .append(Remarks.what(clause.match())).append("\n\n");
            for (Change change : Remarks.told(clause)) {
                text.append("- ").append(change.substantive() ? "Substantive: " : "Editorial: ")
                        .append(MarkdownText.escape(Remarks.detail(change))).append('\n');
            }
            for (ClauseReading.Part part : reading.together(clause)) {
                text.append('\n').append(MarkdownText.of(part.pieces())).append('\n');
            }
        }
        text.append("\n").append(MarkdownNotes.all(comparison));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void addBrief(StringBuilder text, Brief brief) {
        text.append("\n## What changed\n\n");
        brief.figures().forEach(figure -> text.append(MarkdownText.escape(figure)).append("  \n"));
        for (Brief.Section section : brief.sections()) {
            text.append("\n### ").append(section.title()).append("\n\n");
            section.lines().forEach(line -> text.append("- ").append(MarkdownText.escape(line)).append('\n'));
        }
    }
}
