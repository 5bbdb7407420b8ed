package org.priortext.ui.model;

import java.util.ArrayList;
import java.util.List;
import org.priortext.dossier.Comparison.Clause;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.redline.Apparatus;
import org.priortext.redline.Run;
import org.priortext.ui.model.Piece.Manner;
import org.priortext.ui.model.Piece.Mark;

/**
 * The words of a clause with their marks: one side alone, or both in one text. A footnote is called behind the words
 * before it; words kept call the notes of the text they are shown in.
 */
public final class MarkedText {
    private MarkedText() {}

    /** A paragraph without marks. */
    public static List<Piece> plain(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Slice.whole(paragraph), Mark.KEPT);
        return pieces;
    }

    /** A paragraph of the earlier text: what stayed and what went. */
    public static List<Piece> before(Clause clause, Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : clause.redline().runs()) {
            switch (run) {
                case Run.Kept kept when kept.from().paragraph() == paragraph -> add(pieces, kept.from(), Mark.KEPT);
                case Run.Deleted deleted when deleted.from().paragraph() == paragraph ->
                        add(pieces, deleted.from(), Mark.DELETED);
                default -> { }
            }
        }
        return pieces;
    }

    /** A paragraph of the later text: what stayed and what came. */
    public static List<Piece> after(Clause clause, Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : clause.redline().runs()) {
            switch (run) {
                case Run.Kept kept when kept.to().paragraph() == paragraph -> add(pieces, kept.to(), Mark.KEPT);
                case Run.Inserted inserted when inserted.to().paragraph() == paragraph ->
                        add(pieces, inserted.to(), Mark.INSERTED);
                default -> { }
            }
        }
        return pieces;
    }

    /**
     * A paragraph of the later text with the deleted words where they stood. Of a split, words deleted before the first
     * later paragraph stand in that one, all others after the words they followed.
     */
    public static List<Piece> both(Clause clause, Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Paragraph at = clause.match().after().isEmpty() ? null : clause.match().after().getFirst();
        for (Run run : clause.redline().runs()) {
            at = switch (run) {
                case Run.Kept kept -> kept.to().paragraph();
                case Run.Inserted inserted -> inserted.to().paragraph();
                case Run.Deleted _ -> at;
            };
            if (at != paragraph) {
                continue;
            }
            switch (run) {
                case Run.Kept kept -> add(pieces, kept.to(), Mark.KEPT);
                case Run.Inserted inserted -> add(pieces, inserted.to(), Mark.INSERTED);
                case Run.Deleted deleted -> add(pieces, deleted.from(), Mark.DELETED);
            }
        }
        return pieces;
    }

    /**
     * The words of a footnote.
     *
     * @param earlier whether what went is among them
     * @param later whether what came is among them
     */
    public static List<Piece> note(Apparatus.Note note, boolean earlier, boolean later) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : note.runs()) {
            switch (run) {
                case Run.Kept kept -> add(pieces, later ? kept.to() : kept.from(), Mark.KEPT);
                case Run.Deleted deleted when earlier -> add(pieces, deleted.from(), Mark.DELETED);
                case Run.Inserted inserted when later -> add(pieces, inserted.to(), Mark.INSERTED);
                default -> { }
            }
        }
        return pieces;
    }

    /** The labels of the footnotes a paragraph calls, each once, in their order. */
    public static List<String> notes(Paragraph paragraph) {
        return paragraph.marks().stream().map(FootnoteMark::label).distinct().toList();
    }

    /** The pieces without the calls of footnotes. */
    public static List<Piece> withoutNotes(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.manner() != Manner.NOTE_CALL).toList();
    }

    /** Cuts the slice where the opening phrase ends and where footnotes are called. */
    private static void add(List<Piece> pieces, Slice slice, Mark mark) {
        int start = slice.start();
        for (FootnoteMark call : slice.paragraph().marks()) {
            if (call.offset() <= slice.end() && (call.offset() > slice.start() || call.offset() == 0 && slice.start() == 0)) {
                addWords(pieces, slice.paragraph(), start, call.offset(), mark);
                pieces.add(new Piece(call.label(), mark, Manner.NOTE_CALL));
                start = call.offset();
            }
        }
        addWords(pieces, slice.paragraph(), start, slice.end(), mark);
    }

    private static void addWords(List<Piece> pieces, Paragraph paragraph, int start, int end, Mark mark) {
        int cut = Math.clamp(openingEnd(paragraph), start, end);
        if (cut > start) {
            pieces.add(new Piece(paragraph.text().substring(start, cut), mark, Manner.OPENING));
        }
        if (end > cut) {
            pieces.add(new Piece(paragraph.text().substring(cut, end), mark, Manner.PLAIN));
        }
    }

    private static int openingEnd(Paragraph paragraph) {
        String verb = paragraph.verb();
        return verb != null && paragraph.text().startsWith(verb) ? verb.length() : 0;
    }
}
