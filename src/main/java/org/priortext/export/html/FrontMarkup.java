package org.priortext.export.html;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.priortext.dossier.Comparison;
import org.priortext.export.Markup;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.export.weave.Weaver;

/** The lines above the paragraphs, as a clause before all others. */
final class FrontMarkup {

    private final Markup markup;
    private final PieceMarkup pieces;

    FrontMarkup(Markup markup) {
        this.markup = markup;
        this.pieces = new PieceMarkup(markup);
    }

    void write(Comparison comparison, boolean together, boolean sides) throws IOException {
        List<Line> lines = new Weaver().weaveFront(comparison);
        boolean same = lines.stream().flatMap(line -> line.pieces().stream())
                .allMatch(piece -> piece.revision() == Revision.KEPT);
        markup.element("section", () -> {
            markup.element("h3", "Masthead");
            if (together) {
                markup.element("div", () -> writeLines(lines, revision -> true, null), "class", "together");
            }
            if (sides) {
                markup.element("div", () -> {
                    markup.element("div", () -> writeLines(lines, Revision::inBefore, null), "class", "side");
                    markup.element("div", () -> writeLines(lines, Revision::inAfter, "0"), "class", "side");
                }, "class", "sides");
            }
        }, "class", "clause masthead" + (same ? " unchanged" : ""));
        markup.newLine();
    }

    private void writeLines(List<Line> lines, Predicate<Revision> shown, String place) throws IOException {
        for (Line line : lines) {
            List<Piece> own = line.pieces().stream().filter(piece -> shown.test(piece.revision()))
                    .dropWhile(Piece.Tab.class::isInstance).toList();
            if (!own.isEmpty()) {
                markup.element("p", () -> pieces.write(own), "dir", PieceMarkup.direction(own), "data-later", place);
            }
        }
    }
}
