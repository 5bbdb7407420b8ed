package org.priortext.ui.compare;

import java.util.List;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.model.Piece;

/** Marked words as fragments to show. */
final class Fragments {
    private Fragments() {}

    /** With a style class for each mark; without marks, plain. */
    static List<Fragment> of(List<Piece> pieces, boolean marked) {
        return pieces.stream()
                .map(piece -> new Fragment(piece.text(), marked ? tone(piece.mark()) : null, piece.verb(), null))
                .toList();
    }

    private static String tone(Piece.Mark mark) {
        return switch (mark) {
            case KEPT -> null;
            case DELETED -> "deleted";
            case INSERTED -> "inserted";
        };
    }
}
