package org.priortext.export.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.redline.Run;

/** Cuts stretches of text into pieces at footnote calls and at the end of the italic opening phrase. */
final class Cutter {

    private final Side before;
    private final Side after;

    Cutter(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** A stretch of the earlier text. */
    List<Piece> old(Slice slice, Revision revision) {
        return alone(before, slice, revision, Revision.DELETED);
    }

    /** A stretch of the later text. */
    List<Piece> young(Slice slice, Revision revision) {
        return alone(after, slice, revision, Revision.INSERTED);
    }

    private static List<Piece> alone(Side side, Slice slice, Revision words, Revision calls) {
        List<Piece> pieces = new ArrayList<>();
        if (slice.length() == 0 && !slice.paragraph().text().isEmpty()) {
            return pieces;
        }
        int from = slice.start();
        for (int cut : cuts(side, slice)) {
            addWords(pieces, words, slice.paragraph(), from, cut);
            for (FootnoteMark mark : callsAt(side, slice, cut)) {
                pieces.add(call(side, slice.paragraph(), mark, calls));
            }
            from = cut;
        }
        addWords(pieces, words, slice.paragraph(), from, slice.end());
        return pieces;
    }

    /** A stretch of both texts; its words are set as the later text has them. */
    List<Piece> kept(Run.Kept kept) {
        Slice from = kept.from();
        Slice to = kept.to();
        int shift = from.start() - to.start();
        TreeSet<Integer> cuts = cuts(after, to);
        cuts(before, from).forEach(cut -> cuts.add(cut - shift));
        List<Piece> pieces = new ArrayList<>();
        int at = to.start();
        for (int cut : cuts) {
            addWords(pieces, Revision.KEPT, to.paragraph(), at, cut);
            addCalls(pieces, from.paragraph(), callsAt(before, from, cut + shift), to.paragraph(),
                    callsAt(after, to, cut));
            at = cut;
        }
        addWords(pieces, Revision.KEPT, to.paragraph(), at, to.end());
        return pieces;
    }

    private void addCalls(List<Piece> pieces, Paragraph old, List<FootnoteMark> oldMarks, Paragraph young,
            List<FootnoteMark> youngMarks) {
        for (int i = 0; i < Math.max(oldMarks.size(), youngMarks.size()); i++) {
            Piece gone = i < oldMarks.size() ? call(before, old, oldMarks.get(i), Revision.DELETED) : null;
            Piece come = i < youngMarks.size() ? call(after, young, youngMarks.get(i), Revision.INSERTED) : null;
            if (gone instanceof Piece.Note one && come instanceof Piece.Note other) {
                pieces.add(new Piece.Note(Revision.KEPT, one.before(), other.after()));
            } else if (gone instanceof Piece.NoteAgain one && come instanceof Piece.NoteAgain other
                    && one.label().equals(other.label())) {
                pieces.add(other);
            } else {
                if (gone != null) {
                    pieces.add(gone);
                }
                if (come != null) {
                    pieces.add(come);
                }
            }
        }
    }

    private static Piece call(Side side, Paragraph paragraph, FootnoteMark mark, Revision revision) {
        if (!side.carriesNote(paragraph, mark)) {
            return new Piece.NoteAgain(revision, mark.label());
        }
        return revision == Revision.DELETED
                ? new Piece.Note(revision, side.note(mark), null)
                : new Piece.Note(revision, null, side.note(mark));
    }

    /** A call belongs to the word before it, so a slice has the calls at its end but not those at its start. */
    private static List<FootnoteMark> callsAt(Side side, Slice slice, int offset) {
        return offset > slice.start() && offset <= slice.end() || offset == 0 && slice.start() == 0
                ? side.calls(slice.paragraph(), offset) : List.of();
    }

    private static TreeSet<Integer> cuts(Side side, Slice slice) {
        TreeSet<Integer> cuts = new TreeSet<>();
        slice.paragraph().marks().stream().map(FootnoteMark::offset)
                .filter(offset -> !callsAt(side, slice, offset).isEmpty()).forEach(cuts::add);
        int italicEnd = Side.italicEnd(slice.paragraph());
        if (italicEnd > slice.start() && italicEnd < slice.end()) {
            cuts.add(italicEnd);
        }
        return cuts;
    }

    private static void addWords(List<Piece> pieces, Revision revision, Paragraph paragraph, int start, int end) {
        if (start < end) {
            Piece.Face face = start < Side.italicEnd(paragraph) ? Piece.Face.ITALIC : Piece.Face.PLAIN;
            pieces.add(new Piece.Words(revision, paragraph.text().substring(start, end), face));
        }
    }
}
