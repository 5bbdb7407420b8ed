package org.priortext.export.weave;

import java.util.List;
import org.priortext.model.Paragraph;

/**
 * One line of the weave: its pieces, and the paragraph mark that ends it. A mark that stands in one text alone joins
 * its line with the next one in the other text.
 *
 * @param pieces in reading order
 * @param mark in which text the line ends here
 * @param before how it is set in the earlier text; null if the mark is not there
 * @param after how it is set in the later text; null if the mark is not there
 * @param old the paragraph of the earlier text that ends here, or null
 * @param young the paragraph of the later text that ends here, or null
 * @param move the same number, from 1, for both places of a moved paragraph; 0 if it is none
 */
public record Line(List<Piece> pieces, Revision mark, Layout before, Layout after, Paragraph old, Paragraph young,
        int move) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** The layout in the text in which the line stands, the later one if in both. */
    public Layout layout() {
        return after != null ? after : before;
    }

    /** The line with a move told as a deletion and an insertion. */
    public Line withoutMoves() {
        return new Line(pieces.stream().map(Piece::withoutMove).toList(), mark.withoutMove(), before, after, old, young,
                0);
    }
}
