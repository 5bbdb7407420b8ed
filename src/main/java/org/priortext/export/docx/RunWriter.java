package org.priortext.export.docx;

import java.util.List;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.text.Direction;

/** Writes pieces as runs; neighbours of one revision share one mark. */
final class RunWriter {

    private final Marker marker;

    RunWriter(Marker marker) {
        this.marker = marker;
    }

    void write(CTP paragraph, List<Piece> pieces, NoteWriter notes) {
        Revision last = null;
        Supplier<CTR> place = null;
        for (Piece piece : notes.writable(pieces)) {
            Revision revision = piece.revision();
            if (revision != last) {
                place = place(paragraph, revision);
                last = revision;
            }
            write(place.get(), piece, revision == Revision.DELETED, notes);
        }
    }

    /** Where runs of a revision go, behind all that the paragraph holds. */
    Supplier<CTR> place(CTP paragraph, Revision revision) {
        if (revision == Revision.KEPT) {
            return paragraph::addNewR;
        }
        CTRunTrackChange change = marker.sign(switch (revision) {
            case DELETED -> paragraph.addNewDel();
            case INSERTED -> paragraph.addNewIns();
            case MOVED_AWAY -> paragraph.addNewMoveFrom();
            default -> paragraph.addNewMoveTo();
        });
        return change::addNewR;
    }

    private static void write(CTR run, Piece piece, boolean deleted, NoteWriter notes) {
        switch (piece) {
            case Piece.Words words -> {
                style(run, switch (words.face()) {
                    case ITALIC -> "OpeningPhrase";
                    case LARGE -> "MastheadName";
                    case PLAIN -> null;
                });
                if (Direction.rightToLeft(words.text())) {
                    (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRtl();
                }
                addText(run, words.text(), deleted);
            }
            case Piece.Number number -> addText(run, number.text(), deleted);
            case Piece.Tab tab -> run.addNewTab();
            case Piece.Note note -> {
                style(run, "FootnoteReference");
                CTFtnEdnRef call = run.addNewFootnoteReference();
                call.setId(notes.write(note));
                if (notes.typed(note)) {
                    call.setCustomMarkFollows(true);
                    TypedLabel.call(run, note.label(), deleted);
                }
            }
            case Piece.NoteAgain again -> {
                style(run, "FootnoteReference");
                addText(run, again.label(), deleted);
            }
        }
    }

    static void addText(CTR run, String text) {
        addText(run, text, false);
    }

    private static void addText(CTR run, String text, boolean deleted) {
        CTText element = deleted ? run.addNewDelText() : run.addNewT();
        element.setStringValue(text);
        element.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private static void style(CTR run, String name) {
        if (name != null) {
            run.addNewRPr().addNewRStyle().setVal(name);
        }
    }
}
