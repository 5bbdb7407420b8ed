package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.model.Piece;
import org.priortext.ui.model.Piece.Manner;

/** Marked words as fragments to show. */
final class Fragments {
    private static final String THIN_SPACE = "\u2009";
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Fragments() {}

    /** With a style class for each mark; without marks, plain. A thin space parts deleted words from those in their place. */
    static List<Fragment> of(List<Piece> pieces, boolean marked) {
        List<Fragment> fragments = new ArrayList<>();
        Piece before = null;
        for (Piece piece : pieces) {
            if (marked && before != null && touching(before, piece)) {
                fragments.add(Fragment.aside(THIN_SPACE, null, null));
            }
            String tone = marked ? tone(piece.mark()) : null;
            fragments.add(piece.manner() == Manner.NOTE_CALL
                    ? Fragment.aside(raised(piece.text()), tone, null)
                    : Fragment.words(piece.text(), tone, piece.manner() == Manner.OPENING, null));
            before = piece;
        }
        return fragments;
    }

    /** A footnote's label in raised digits; signs stand raised of themselves. */
    static String raised(String label) {
        return label.codePoints()
                .map(sign -> sign >= '0' && sign <= '9' ? RAISED.charAt(sign - '0') : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean touching(Piece before, Piece piece) {
        return before.mark() == Piece.Mark.DELETED && piece.mark() == Piece.Mark.INSERTED
                && !before.text().endsWith(" ") && !piece.text().startsWith(" ");
    }

    private static String tone(Piece.Mark mark) {
        return switch (mark) {
            case KEPT -> null;
            case DELETED -> "deleted";
            case INSERTED -> "inserted";
        };
    }
}
