package org.priortext.export.akn;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priortext.export.Markup;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.export.weave.Weaver;
import org.priortext.model.Footnote;

/** Words with insertions, deletions and footnotes. A footnote's text stands at its first call. */
final class InlineMarkup {

    private final Markup markup;
    private final Weaver weaver = new Weaver();
    private final Set<String> written = new HashSet<>();
    private final Map<String, String> shared = new HashMap<>();
    private int changes;

    /** The passages tell which footnotes the two texts share. */
    InlineMarkup(Markup markup, List<Passages.Passage> passages) {
        this.markup = markup;
        for (Passages.Passage passage : passages) {
            for (Piece piece : passage.pieces()) {
                if (piece instanceof Piece.Note note && note.revision() == Revision.KEPT) {
                    shared.put(note.before().label(), noteId(false, note.after().label()));
                }
            }
        }
    }

    /** The number of a paragraph, with its change. */
    void writeNumber(List<Piece> pieces) throws IOException {
        List<Piece> numbers = pieces.stream().filter(Piece.Number.class::isInstance).toList();
        if (!numbers.isEmpty()) {
            markup.element("num", () -> writePieces(numbers));
        }
    }

    /** The words of a paragraph. */
    void writeWords(List<Piece> pieces, String... attributes) throws IOException {
        markup.element("p", () -> writePieces(pieces.stream().filter(piece -> !(piece instanceof Piece.Number)).toList()),
                attributes);
    }

    private void writePieces(List<Piece> pieces) throws IOException {
        int i = 0;
        while (i < pieces.size()) {
            Revision revision = pieces.get(i).revision().withoutMove();
            int end = i;
            while (end < pieces.size() && pieces.get(end).revision().withoutMove() == revision) {
                end++;
            }
            List<Piece> same = pieces.subList(i, end);
            if (revision == Revision.KEPT) {
                writeContent(same);
            } else {
                boolean deleted = revision == Revision.DELETED;
                markup.element(deleted ? "del" : "ins", () -> writeContent(same),
                        "eId", (deleted ? "del_" : "ins_") + ++changes);
            }
            i = end;
        }
    }

    private void writeContent(List<Piece> pieces) throws IOException {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words words when words.face() == Piece.Face.ITALIC -> markup.element("i", words.text());
                case Piece.Words words -> markup.text(words.text());
                case Piece.Number number -> markup.text(number.text());
                case Piece.Tab tab -> markup.text(" ");
                case Piece.Note note -> writeNote(note);
                case Piece.NoteAgain again -> markup.empty("noteRef", "href",
                        "#" + target(again), "marker", again.label());
            }
        }
    }

    private String target(Piece.NoteAgain again) {
        boolean deleted = again.revision() == Revision.DELETED;
        String own = noteId(deleted, again.label());
        return deleted ? shared.getOrDefault(again.label(), own) : own;
    }

    /** A footnote of both texts shows what changed in it. */
    private void writeNote(Piece.Note note) throws IOException {
        Footnote shown = note.after() != null ? note.after() : note.before();
        String id = noteId(note.revision() == Revision.DELETED, shown.label());
        if (!written.add(id)) {
            markup.empty("noteRef", "href", "#" + id, "marker", shown.label());
        } else if (note.before() != null && note.after() != null) {
            List<Piece> compared = weaver.compared(note.before().text(), note.after().text(), Piece.Face.PLAIN);
            writeNote(id, shown.label(), () -> writePieces(compared));
        } else {
            writeNote(id, shown.label(), () -> markup.text(shown.text()));
        }
    }

    /**
     * A footnote that no paragraph calls.
     *
     * @param deleted whether it is of the earlier text
     */
    void writeUnplaced(Footnote note, boolean deleted) throws IOException {
        String id = noteId(deleted, note.label());
        if (!written.add(id)) {
            return;
        }
        Markup.Content content = () -> writeNote(id, note.label(), () -> markup.text(note.text()));
        if (deleted) {
            markup.element("del", content, "eId", "del_" + ++changes);
        } else {
            content.write();
        }
    }

    private void writeNote(String id, String marker, Markup.Content content) throws IOException {
        markup.element("authorialNote", () -> markup.element("p", content), "eId", id, "marker", marker, "placement", "bottom");
    }

    private static String noteId(boolean deleted, String label) {
        return (deleted ? "old_" : "") + "note_" + label.replaceAll("[^A-Za-z0-9]", "x");
    }
}
