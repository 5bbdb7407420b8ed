package org.priortext.export.weave;

import java.text.Bidi;
import java.util.List;

/** Which way a paragraph is written. */
public final class Direction {

    private Direction() {}

    /** Whether its first letter of either way is one of a script written from right to left, as Arabic (UAX #9, rule P2). */
    public static boolean rightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The same of the words among pieces. */
    public static boolean rightToLeft(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                text.append(words.text());
            }
        }
        return rightToLeft(text.toString());
    }
}
