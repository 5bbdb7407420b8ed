package org.priortext.export.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.priortext.change.Brief;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Progress;
import org.priortext.export.Remarks;
import org.priortext.export.weave.ClauseReading;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Weaver;
import org.priortext.model.Paragraph;

/**
 * A redline as Markdown, clause by clause, with the brief before it and the footnotes behind. A comment at the top names
 * the later text's paragraphs in their order, so that the file can be read back as that text.
 */
public final class MarkdownExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "md";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("<!-- priortext/redline ").append(comparison.to().resolution().paragraphs().stream()
                .map(Paragraph::id).collect(Collectors.joining("|"))).append(" -->\n\n");
        text.append("# ").append(MarkdownText.escape(comparison.from().name())).append(" → ")
                .append(MarkdownText.escape(comparison.to().name())).append("\n\n<del>deleted</del> <ins>inserted</ins>\n");
        addBrief(text, comparison.brief());
        text.append("\n## Clause by clause\n\n### Masthead\n");
        for (Line line : new Weaver().weaveFront(comparison)) {
            text.append('\n').append(MarkdownText.escapeStart(MarkdownText.of(line.pieces()).strip())).append('\n');
        }
        ClauseReading reading = new ClauseReading(comparison);
        for (Comparison.Clause clause : comparison.clauses()) {
            text.append("\n### ").append(MarkdownText.escape(Remarks.places(clause.match()))).append(": ")
                    .append(Remarks.what(clause.match())).append("\n\n");
            for (Change change : Remarks.told(clause)) {
                text.append("- ").append(change.substantive() ? "Substantive: " : "Editorial: ")
                        .append(MarkdownText.escape(Remarks.detail(change))).append('\n');
            }
            addParagraphs(text, clause, reading.together(clause));
        }
        text.append("\n").append(MarkdownNotes.all(comparison));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where a clause became several, each has its name; a paragraph mark that is gone shows as a struck sign. */
    private static void addParagraphs(StringBuilder text, Comparison.Clause clause, List<ClauseReading.Part> parts) {
        boolean several = clause.match().after().size() > 1;
        Paragraph last = null;
        for (ClauseReading.Part part : parts) {
            if (last != null && last.equals(part.young())) {
                text.setLength(text.length() - 1);
                text.append("<del>¶</del>").append(MarkdownText.of(part.pieces())).append('\n');
                continue;
            }
            if (several) {
                text.append("\n#### ").append(MarkdownText.escape(part.young().id())).append('\n');
            }
            text.append('\n').append(MarkdownText.escapeStart(MarkdownText.of(part.pieces()))).append('\n');
            last = part.young();
        }
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
