package org.priortext.export.weave;

import java.util.List;
import java.util.stream.Collectors;
import org.priortext.model.Footnote;
import org.priortext.text.Direction;

/** Something on a line of the weave: words, a number, a tab, the call of a footnote. */
public sealed interface Piece {

    /** Whether the words among pieces begin with a letter of a script written from right to left. */
    static boolean rightToLeft(List<Piece> pieces) {
        return Direction.rightToLeft(pieces.stream().map(piece -> piece instanceof Words words ? words.text() : "")
                .collect(Collectors.joining()));
    }

    /** In which text it stands. */
    Revision revision();

    /** The piece with a move told as a deletion or an insertion. */
    default Piece withoutMove() {
        Revision plain = revision().withoutMove();
        return plain == revision() ? this : switch (this) {
            case Words words -> new Words(plain, words.text(), words.face());
            case Number number -> new Number(plain, number.text());
            case Tab tab -> new Tab(plain);
            case Note note -> new Note(plain, note.before(), note.after());
            case NoteAgain again -> new NoteAgain(plain, again.label());
        };
    }

    /** How words are set. */
    enum Face { PLAIN, ITALIC, LARGE }

    /**
     * Words.
     *
     * @param text not empty
     */
    record Words(Revision revision, String text, Face face) implements Piece {}

    /**
     * The number of a paragraph.
     *
     * @param text as it should read: {@code 1.}, {@code (a)}
     */
    record Number(Revision revision, String text) implements Piece {}

    /** A tab: behind a number, or between the two sides of a masthead. */
    record Tab(Revision revision) implements Piece {}

    /**
     * The first call of a footnote, which carries its text. At least one of the two notes is there.
     *
     * @param before the footnote of the earlier text, or null
     * @param after the footnote of the later text, or null
     */
    record Note(Revision revision, Footnote before, Footnote after) implements Piece {

        /** The label, as the later text prints it if the note stands there. */
        public String label() {
            return (after != null ? after : before).label();
        }
    }

    /**
     * A further call of a footnote called before, or one whose footnote is missing.
     *
     * @param label as the text prints it
     */
    record NoteAgain(Revision revision, String label) implements Piece {}
}
