package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.model.Piece;

/** Marked words as fragments to show. */
final class Fragments {
    private static final String THIN_SPACE = "\u2009";

    private Fragments() {}

    /** With a style class for each mark; without marks, plain. A thin space parts deleted words from those in their place. */
    static List<Fragment> of(List<Piece> pieces, boolean marked) {
        List<Fragment> fragments = new ArrayList<>();
        Piece before = null;
        for (Piece piece : pieces) {
            if (marked && before != null && touching(before, piece)) {
                fragments.add(new Fragment(THIN_SPACE, null, false, null));
            }
            fragments.add(new Fragment(piece.text(), marked ? tone(piece.mark()) : null, piece.verb(), null));
            before = piece;
        }
        return fragments;
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
