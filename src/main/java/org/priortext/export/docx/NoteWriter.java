package org.priortext.export.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Weaver;

/** Writes footnotes into the part of the document that holds them, with their changes. */
final class NoteWriter {

    private final XWPFDocument document;
    private final RunWriter runs;
    private final Weaver weaver = new Weaver();
    private int lastId;

    NoteWriter(XWPFDocument document, RunWriter runs) {
        this.document = document;
        this.runs = runs;
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
        mark.addNewFootnoteRef();
        RunWriter.addText(paragraph.addNewR(), " ");
        runs.write(paragraph, weaver.compared(note.before() == null ? null : note.before().text(),
                note.after() == null ? null : note.after().text(), Piece.Face.PLAIN), this);
        document.addFootnote(footnote);
        return id;
    }
}
