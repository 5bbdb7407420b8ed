package org.priortext.export.html;

import java.io.IOException;
import java.util.List;
import org.priortext.export.Markup;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;

/** Words, numbers and calls of footnotes, with what is deleted and inserted marked as such. */
final class PieceMarkup {

    private final Markup markup;
    private final boolean earlier;

    /** For pieces of both texts together or of the later one. */
    PieceMarkup(Markup markup) {
        this(markup, false);
    }

    /**
     * For pieces of one text.
     *
     * @param earlier whether calls are of the earlier text's footnotes
     */
    PieceMarkup(Markup markup, boolean earlier) {
        this.markup = markup;
        this.earlier = earlier;
    }

    /** What a paragraph of these pieces says of its direction; null for the page's own, from left to right. */
    static String direction(List<Piece> pieces) {
        return Piece.rightToLeft(pieces) ? "rtl" : null;
    }

    /** Pieces in reading order. */
    void write(List<Piece> pieces) throws IOException {
        String direction = direction(pieces);
        for (Piece piece : pieces) {
            write(piece, direction);
        }
    }

    /** Each revision has the direction of its paragraph by itself, so that it does not reorder the words beside it (UAX #9, isolates). */
    private void write(Piece piece, String direction) throws IOException {
        switch (piece.revision()) {
            case DELETED -> markup.element("del", () -> writeContent(piece), "dir", direction);
            case INSERTED -> markup.element("ins", () -> writeContent(piece), "dir", direction);
            case MOVED_AWAY -> markup.element("del", () -> writeContent(piece), "class", "moved", "dir", direction);
            case MOVED_HERE -> markup.element("ins", () -> writeContent(piece), "class", "moved", "dir", direction);
            case KEPT -> writeContent(piece);
        }
    }

    private void writeContent(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Words words when words.face() == Piece.Face.ITALIC -> markup.element("i", words.text());
            case Piece.Words words -> markup.text(words.text());
            case Piece.Number number -> markup.element("span", number.text() + "\u2002", "class", "number");
            case Piece.Tab tab -> markup.text("\u2002");
            case Piece.Note note -> writeCall(note.revision(), note.after() == null || earlier && note.before() != null
                    ? note.before().label() : note.after().label());
            case Piece.NoteAgain again -> writeCall(again.revision(), again.label());
        }
    }

    private void writeCall(Revision revision, String label) throws IOException {
        markup.element("sup", () -> markup.element("a", label, "href",
                "#" + NoteMarkup.id(earlier || revision == Revision.DELETED, label)));
    }
}
