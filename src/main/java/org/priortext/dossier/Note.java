package org.priortext.dossier;

import org.priortext.model.Paragraph;

/**
 * What the user wrote on a clause.
 *
 * @param version label of the version
 * @param paragraph id of the clause when the note was written
 * @param position where the delegation stands
 * @param text may be empty
 * @param words what the clause said then, by which it is found again; null if that was not kept
 */
public record Note(String version, String paragraph, Position position, String text, String words) {
    /** A note that knows but the number of its clause. */
    public Note(String version, String paragraph, Position position, String text) {
        this(version, paragraph, position, text, null);
    }

    /** A note on a clause as it is now. */
    public static Note on(Paragraph clause, String version, Position position, String text) {
        return new Note(version, clause.id(), position, text, clause.text());
    }

    ClauseMark mark() {
        return new ClauseMark(paragraph, words);
    }

    /** The same note under another number of its clause. */
    Note at(String id) {
        return id.equals(paragraph) ? this : new Note(version, id, position, text, words);
    }

    /** Under another label of its version. */
    Note of(String label) {
        return new Note(label, paragraph, position, text, words);
    }

    /** Where a delegation stands on a clause. */
    public enum Position { AGREE, CAN_LIVE_WITH, RED_LINE, OPEN }
}
