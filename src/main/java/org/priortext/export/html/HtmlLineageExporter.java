package org.priortext.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.priortext.export.AliveMatrix;
import org.priortext.export.ExportOptions;
import org.priortext.export.FateText;
import org.priortext.export.LineageExporter;
import org.priortext.export.Markup;
import org.priortext.export.RouteText;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.lineage.Share;
import org.priortext.model.Witness;
import org.priortext.text.Direction;

/** A lineage as one web page: the shares, the words still alive, the text with the origin of every phrase, the fate of every earlier clause. */
public final class HtmlLineageExporter implements LineageExporter {

    private final FateText fates = new FateText();
    private final String styleSheet;

    public HtmlLineageExporter() {
        this("screen.css");
    }

    /** @param styleSheet a file beside this class */
    HtmlLineageExporter(String styleSheet) {
        this.styleSheet = styleSheet;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Lineage lineage, ExportOptions options, OutputStream out) throws IOException {
        write(lineage, lineage.paragraphs(), options, out);
    }

    /** Writes some of the paragraphs; the fates behind them only if they are all. */
    void write(Lineage lineage, List<Lineage.Traced> paragraphs, ExportOptions options, OutputStream out) throws IOException {
        Page.write(out, "Where the words of " + lineage.target().name() + " come from", styleSheet, options, markup ->
                markup.element("main", () -> {
                    markup.element("p", "Earliest means earliest among: " + lineage.witnesses().stream()
                            .map(Witness::name).collect(Collectors.joining(", ")) + ".");
                    writeShares(markup, lineage);
                    markup.element("h2", "Words still alive");
                    markup.element("p", AliveMatrix.NOTE);
                    markup.element("div", () -> writeAlive(markup, lineage), "class", "scroll alive");
                    markup.element("h2", "Phrase by phrase");
                    LineageLegend.write(markup);
                    for (Lineage.Traced traced : paragraphs) {
                        writeParagraph(markup, lineage, traced);
                    }
                    if (paragraphs.size() == lineage.paragraphs().size()) {
                        markup.element("h2", "What became of earlier clauses");
                        markup.element("div", () -> writeSurvival(markup, lineage), "class", "scroll");
                    }
                }));
    }

    private static void writeShares(Markup markup, Lineage lineage) throws IOException {
        markup.element("h2", "Where the words come from");
        markup.element("table", () -> {
            writeHead(markup, List.of("First stood in", "Words", "Share of this text"));
            for (Share share : lineage.shares()) {
                markup.element("tr", () -> {
                    markup.element("td", share.witness() == lineage.target() ? "new or formula" : share.witness().name());
                    markup.element("td", String.valueOf(share.words()), "class", "figure");
                    markup.element("td", String.format(Locale.ROOT, "%.0f %%", share.share() * 100), "class", "figure");
                });
            }
        });
        markup.newLine();
    }

    private static void writeParagraph(Markup markup, Lineage lineage, Lineage.Traced traced) throws IOException {
        boolean rightToLeft = Direction.rightToLeft(traced.paragraph().text());
        markup.element("section", () -> {
            markup.element("h3", traced.paragraph().id());
            markup.element("p", () -> {
                for (Provenance one : traced.provenances()) {
                    markup.element("span", one.slice().text(), "class", RouteText.style(lineage, one));
                    markup.element("span", "[" + origin(lineage, one) + "]", "class", "origin", "dir", rightToLeft ? "ltr" : null);
                }
            }, "dir", rightToLeft ? "rtl" : null);
        }, "class", "clause", "id", traced.paragraph().id());
        markup.newLine();
    }

    private static String origin(Lineage lineage, Provenance one) {
        if (one.first() == null) {
            return one.route().code();
        }
        return one.first().witness().name() + " " + one.first().slice().paragraph().id()
                + (one.exact() ? "" : ", nearly") + RouteText.older(one) + (one.route() == Route.INHERITED ? "" : ", " + RouteText.of(lineage, one));
    }

    private static void writeAlive(Markup markup, Lineage lineage) throws IOException {
        markup.element("table", () -> {
            writeHead(markup, AliveMatrix.header(lineage));
            for (List<String> row : AliveMatrix.rows(lineage)) {
                markup.element("tr", () -> {
                    markup.element("td", row.getFirst());
                    for (String cell : row.subList(1, row.size())) {
                        markup.element("td", cell, "class", "figure");
                    }
                });
            }
        });
        markup.newLine();
    }

    private void writeSurvival(Markup markup, Lineage lineage) throws IOException {
        markup.element("table", () -> {
            List<String> head = new ArrayList<>(List.of("Version", "Clause"));
            lineage.witnesses().stream().skip(1).map(Witness::name).forEach(head::add);
            writeHead(markup, head);
            for (Descent descent : lineage.survival()) {
                markup.element("tr", () -> writeDescent(markup, lineage, descent));
                markup.newLine();
            }
        });
    }

    private void writeDescent(Markup markup, Lineage lineage, Descent descent) throws IOException {
        markup.element("td", descent.witness().name());
        markup.element("th", descent.ancestor().id(), "scope", "row");
        for (Witness witness : lineage.witnesses().subList(1, lineage.witnesses().size())) {
            markup.element("td", fates.of(descent, witness));
        }
    }

    private static void writeHead(Markup markup, List<String> names) throws IOException {
        markup.element("thead", () -> markup.element("tr", () -> {
            for (String name : names) {
                markup.element("th", name, "scope", "col");
            }
        }));
    }
}
