package org.priortext.export.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.priortext.export.AliveMatrix;
import org.priortext.export.ExportOptions;
import org.priortext.export.FateText;
import org.priortext.export.LineageExporter;
import org.priortext.export.RouteText;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Share;
import org.priortext.model.Witness;

/** A lineage as Markdown: the shares, every phrase with its origin, the words still alive, and the fate of every earlier clause. */
public final class MarkdownLineageExporter implements LineageExporter {

    private final FateText fates = new FateText();

    @Override
    public String format() {
        return "md";
    }

    @Override
    public void write(Lineage lineage, ExportOptions options, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# Where the words of ").append(MarkdownText.escape(lineage.target().name()))
                .append(" come from\n\nEarliest means earliest among: ")
                .append(lineage.witnesses().stream().map(Witness::name).map(MarkdownText::escape)
                        .collect(Collectors.joining(", "))).append(".\n\n");
        addShares(text, lineage);
        for (Lineage.Traced traced : lineage.paragraphs()) {
            text.append("\n## ").append(traced.paragraph().id()).append("\n\n");
            for (Provenance one : traced.provenances()) {
                text.append("- ").append(origin(lineage, one)).append(": ")
                        .append(MarkdownText.escape(one.slice().text().strip())).append('\n');
            }
        }
        addAlive(text, lineage);
        addSurvival(text, lineage);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void addShares(StringBuilder text, Lineage lineage) {
        text.append("| First stood in | Words | Share of this text |\n|---|---:|---:|\n");
        for (Share share : lineage.shares()) {
            text.append("| ").append(MarkdownText.escape(share.witness().name())).append(" | ").append(share.words())
                    .append(" | ").append(String.format(Locale.ROOT, "%.0f %%", share.share() * 100)).append(" |\n");
        }
    }

    private static void addAlive(StringBuilder text, Lineage lineage) {
        List<String> header = AliveMatrix.header(lineage);
        text.append("\n## Words still alive\n\n").append(AliveMatrix.NOTE).append("\n\n");
        addRow(text, header);
        text.append("|---|").append("---:|".repeat(header.size() - 1)).append('\n');
        AliveMatrix.rows(lineage).forEach(row -> addRow(text, row));
    }

    private static void addRow(StringBuilder text, List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(MarkdownText.escape(cell)).append(" |"));
        text.append('\n');
    }

    private void addSurvival(StringBuilder text, Lineage lineage) {
        text.append("\n## What became of earlier clauses\n\n| Version | Clause |");
        lineage.witnesses().stream().skip(1).forEach(witness ->
                text.append(' ').append(MarkdownText.escape(witness.name())).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(lineage.witnesses().size() - 1)).append('\n');
        for (Descent descent : lineage.survival()) {
            text.append("| ").append(MarkdownText.escape(descent.witness().name())).append(" | ")
                    .append(descent.ancestor().id()).append(" |");
            lineage.witnesses().stream().skip(1).forEach(witness -> text.append(' ').append(fates.of(descent, witness)).append(" |"));
            text.append('\n');
        }
    }

    private static String origin(Lineage lineage, Provenance one) {
        return RouteText.of(lineage, one) + (one.first() == null ? ""
                : " from " + MarkdownText.escape(one.first().witness().name()) + " " + one.first().slice().paragraph().id()
                        + (one.exact() ? "" : ", nearly the same words") + MarkdownText.escape(RouteText.older(one)) + (one.agreed() ? ", agreed" : ""));
    }
}
