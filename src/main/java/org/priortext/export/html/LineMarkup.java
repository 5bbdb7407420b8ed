package org.priortext.export.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.priortext.export.Markup;
import org.priortext.export.docx.CommentTexts;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Piece;

/** Lines of the weave, each a paragraph set as its layout is. */
final class LineMarkup {

    private final Markup markup;
    private final PieceMarkup pieces;

    LineMarkup(Markup markup) {
        this.markup = markup;
        this.pieces = new PieceMarkup(markup);
    }

    /** Each line with its comments below it. */
    void write(List<Line> lines, CommentTexts comments) throws IOException {
        for (Line line : lines) {
            List<Piece> shown = line.pieces().stream().dropWhile(Piece.Tab.class::isInstance).toList();
            markup.element("p", () -> pieces.write(shown),
                    "class", line.layout().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    "dir", PieceMarkup.direction(shown));
            markup.newLine();
            for (String comment : comments.of(line)) {
                markup.element("p", comment, "class", "comment");
                markup.newLine();
            }
        }
    }
}
