package org.priortext.ui.model;

/**
 * A stretch of a clause as shown, all of it in one manner.
 *
 * @param text the words, or the label of a footnote
 * @param mark what happened to them
 * @param manner how they stand
 */
public record Piece(String text, Mark mark, Manner manner) {
    /** What happened to words between two versions. */
    public enum Mark { KEPT, DELETED, INSERTED }

    /** How words stand in a clause. */
    public enum Manner {
        PLAIN,
        /** They open the clause and stand in italics, as in United Nations documents. */
        OPENING,
        /** Not words of the clause but the label of a footnote called here. */
        NOTE_CALL
    }
}
