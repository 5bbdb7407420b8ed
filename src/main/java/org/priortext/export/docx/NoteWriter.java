package org.priortext.export.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.export.weave.Weaver;
import org.priortext.model.Footnote;

/**
 * Writes footnotes into the part of the document that holds them, with their changes. The word processor counts them; a note
 * to which that would give another label than its text prints, as where the mark of one before it is lost, has its label typed.
 */
final class NoteWriter {

    private final XWPFDocument document;
    private final RunWriter runs;
    private final Weaver weaver = new Weaver();
    private final Set<Footnote> typed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int lastId;

    NoteWriter(XWPFDocument document, RunWriter runs, List<Line> lines) {
        this.document = document;
        this.runs = runs;
        addTyped(lines, Piece.Note::before);
        addTyped(lines, Piece.Note::after);
    }

    private void addTyped(List<Line> lines, Function<Piece.Note, Footnote> side) {
        int next = 1;
        for (Line line : lines) {
            for (Piece piece : line.pieces()) {
                Footnote note = piece instanceof Piece.Note call ? side.apply(call) : null;
                if (note != null && note.label().equals(String.valueOf(next))) {
                    next++;
                } else if (note != null) {
                    typed.add(note);
                }
            }
        }
    }

    /** Whether the label is typed. */
    boolean typed(Piece.Note note) {
        return typed.contains(note.before()) || typed.contains(note.after());
    }

    /** The pieces as they can be written: where a note of both texts has a label that is typed and not the same, it goes and comes. */
    List<Piece> writable(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece instanceof Piece.Note note && note.revision() == Revision.KEPT
                && typed(note) && !note.before().label().equals(note.after().label())
                ? Stream.of(new Piece.Note(Revision.DELETED, note.before(), null), new Piece.Note(Revision.INSERTED, null, note.after()))
                : Stream.of(piece)).toList();
    }

    /** Writes one footnote and gives the id by which the text calls it. */
    BigInteger write(Piece.Note note) {
        CTFtnEdn footnote = CTFtnEdn.Factory.newInstance();
        BigInteger id = BigInteger.valueOf(++lastId);
        footnote.setId(id);
        CTP paragraph = footnote.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal("FootnoteText");
        CTR mark = paragraph.addNewR();
        mark.addNewRPr().addNewRStyle().setVal("FootnoteReference");
        if (typed(note)) {
            TypedLabel.head(mark, note.label());
        } else {
            mark.addNewFootnoteRef();
        }
        RunWriter.addText(paragraph.addNewR(), " ");
        runs.write(paragraph, weaver.compared(note.before() == null ? null : note.before().text(),
                note.after() == null ? null : note.after().text(), Piece.Face.PLAIN), this);
        document.addFootnote(footnote);
        return id;
    }
}
