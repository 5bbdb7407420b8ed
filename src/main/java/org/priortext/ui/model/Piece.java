package org.priortext.ui.model;

/**
 * A stretch of a clause as shown, all of it in one manner.
 *
 * @param text the words
 * @param mark what happened to them
 * @param verb whether they open the clause and stand in italics, as in United Nations documents
 */
public record Piece(String text, Mark mark, boolean verb) {
    /** What happened to words between two versions. */
    public enum Mark { KEPT, DELETED, INSERTED }
}
