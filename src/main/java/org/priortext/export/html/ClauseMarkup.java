package org.priortext.export.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priortext.align.Match;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison;
import org.priortext.export.Markup;
import org.priortext.export.Progress;
import org.priortext.export.Remarks;
import org.priortext.export.weave.ClauseReading;
import org.priortext.export.weave.ClauseReading.Part;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

/** One clause: where it was and is, what its changes mean, its words in one column or in two. */
final class ClauseMarkup {

    private final Markup markup;
    private final PieceMarkup pieces;
    private final ClauseReading reading;
    private final Map<String, Integer> places = new HashMap<>();

    ClauseMarkup(Markup markup, Comparison comparison) {
        this.markup = markup;
        this.pieces = new PieceMarkup(markup);
        this.reading = new ClauseReading(comparison);
        comparison.to().resolution().paragraphs().forEach(paragraph -> places.put(paragraph.id(), places.size() + 1));
    }

    /** The clauses in order, numbered from 1. */
    void write(List<Comparison.Clause> clauses, boolean together, boolean sides, Progress progress) throws IOException {
        for (int i = 0; i < clauses.size(); i++) {
            progress.at((double) i / clauses.size());
            write(i + 1, clauses.get(i), together, sides);
        }
    }

    private void write(int number, Comparison.Clause clause, boolean together, boolean sides) throws IOException {
        Match match = clause.match();
        markup.element("section", () -> {
            markup.element("h3", () -> {
                markup.element("span", Arrows.pointing(Remarks.places(match)), "class", "places");
                markup.text(" ");
                markup.element("span", Remarks.what(match), "class", "what");
            });
            writeChanges(Remarks.told(clause));
            if (together) {
                markup.element("div", () -> writeParts(reading.together(clause), pieces, false), "class", "together");
            }
            if (sides) {
                writeSides(clause);
            }
        }, "class", classes(clause), "id", "c" + number);
        markup.newLine();
    }

    private static String classes(Comparison.Clause clause) {
        return "clause " + clause.match().kind().name().toLowerCase(Locale.ROOT)
                + (clause.match().moved() ? " moved" : "")
                + (clause.editorialOnly() ? " editorial" : "");
    }

    private void writeChanges(List<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        markup.element("ul", () -> {
            for (Change change : changes) {
                markup.element("li", (change.substantive() ? "Substantive: " : "Editorial: ") + Arrows.pointing(Remarks.detail(change)),
                        "class", change.changeClass());
            }
        }, "class", "changes");
    }

    private void writeSides(Comparison.Clause clause) throws IOException {
        markup.element("div", () -> {
            markup.element("div", () -> writeParts(reading.before(clause), new PieceMarkup(markup, true), false), "class", "side");
            markup.element("div", () -> writeParts(reading.after(clause), pieces, true), "class", "side");
        }, "class", "sides");
    }

    /** Paragraphs of the later text alone say which place they have in it, so that the page can be read back. */
    private void writeParts(List<Part> parts, PieceMarkup inline, boolean later) throws IOException {
        if (parts.isEmpty()) {
            markup.element("p", "");
        }
        for (Part part : parts) {
            Paragraph shown = part.young() != null ? part.young() : part.old();
            ParagraphKind kind = shown.kind();
            markup.element(kind == ParagraphKind.HEADING ? "h4" : "p", () -> inline.write(part.pieces()),
                    "class", kind == ParagraphKind.SUB ? "sub" : kind.code(),
                    "dir", PieceMarkup.direction(part.pieces()), "data-later", later ? String.valueOf(places.get(part.young().id())) : null);
        }
    }
}
