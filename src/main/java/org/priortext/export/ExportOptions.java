package org.priortext.export;

import java.time.LocalDateTime;
import java.util.List;
import org.priortext.dossier.Note;

/**
 * What the user may set for an export. Nothing else about the user or the machine goes into a file.
 *
 * @param author who made the document, as it says itself; empty for none named
 * @param editor whose the tracked changes are: a word processor names somebody for each
 * @param date when they were made, in the author's own clock; also the document's date
 * @param moves how moved paragraphs are marked
 * @param comments whether the meaning of each change is added as a comment
 * @param numbering whether paragraph numbers are typed or counted by the word processor
 * @param columns how the two texts stand on printed pages
 * @param notes what the user wrote on clauses of either text and wants added as comments; none unless asked for, because
 *     positions are confidential
 */
public record ExportOptions(String author, String editor, LocalDateTime date, Moves moves, boolean comments, Numbering numbering,
        Columns columns, List<Note> notes) {

    public ExportOptions {
        notes = List.copyOf(notes);
    }

    /** How a moved paragraph is marked in a document with tracked changes. */
    public enum Moves {
        /** Deleted in the old place and inserted in the new one: understood by every word processor. */
        DELETION_AND_INSERTION,
        /** With the marks of Word for moved text. */
        MOVE_MARKS
    }

    /** How paragraph numbers are set. */
    public enum Numbering {
        /** Typed characters, as in the official documents; renumbering shows as a change. */
        TEXT,
        /** Lists of the word processor where they give the printed number, else typed characters. */
        LISTS
    }

    /** How a redline stands on the page. */
    public enum Columns {
        /** Deleted and inserted words in one text. */
        ONE,
        /** The earlier text at the left, the later one at the right. */
        SIDE_BY_SIDE
    }

    /** The usual settings: the author's own changes, moves as deletion and insertion, no comments, numbers as text, one column, no notes. */
    public static ExportOptions of(String author, LocalDateTime date) {
        return new ExportOptions(author, author, date, Moves.DELETION_AND_INSERTION, false, Numbering.TEXT,
                Columns.ONE, List.of());
    }

    /** The same with tracked changes of somebody who is named nowhere else. */
    public ExportOptions withEditor(String other) {
        return new ExportOptions(author, other, date, moves, comments, numbering, columns, notes);
    }

    public ExportOptions withMoves(Moves other) {
        return new ExportOptions(author, editor, date, other, comments, numbering, columns, notes);
    }

    public ExportOptions withComments(boolean other) {
        return new ExportOptions(author, editor, date, moves, other, numbering, columns, notes);
    }

    public ExportOptions withNumbering(Numbering other) {
        return new ExportOptions(author, editor, date, moves, comments, other, columns, notes);
    }

    public ExportOptions withColumns(Columns other) {
        return new ExportOptions(author, editor, date, moves, comments, numbering, other, notes);
    }

    public ExportOptions withNotes(List<Note> others) {
        return new ExportOptions(author, editor, date, moves, comments, numbering, columns, others);
    }
}
