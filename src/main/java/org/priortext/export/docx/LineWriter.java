package org.priortext.export.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Numbering;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;

/** Writes lines of the weave as paragraphs of the document. */
final class LineWriter {

    private final CTBody body;
    private final Marker marker;
    private final RunWriter runs;
    private final NoteWriter notes;
    private final CommentWriter comments;
    private final ParagraphSetting setting;
    private final CommentTexts texts;

    LineWriter(XWPFDocument document, Comparison comparison, ExportOptions options, List<Line> lines) {
        this.body = document.getDocument().getBody();
        this.marker = new Marker(options);
        this.runs = new RunWriter(marker);
        this.notes = new NoteWriter(document, runs, lines);
        this.comments = new CommentWriter(document, marker);
        this.setting = new ParagraphSetting(options.numbering() == Numbering.LISTS, lines);
        this.texts = new CommentTexts(comparison, options);
    }

    void write(Line line) {
        CTP paragraph = body.addNewP();
        CTPPr properties = paragraph.addNewPPr();
        setting.apply(properties, line.layout(), line.after() != null ? line.young() : line.old());
        if (Piece.rightToLeft(line.pieces())) {
            properties.addNewBidi();
        }
        markEnd(properties, line.mark());
        if (line.mark() == Revision.KEPT && setting.differs(line)) {
            setting.apply(marker.sign(properties.addNewPPrChange()).addNewPPr(), line.before(), line.old());
        }
        List<String> remarks = texts.of(line);
        BigInteger comment = remarks.isEmpty() ? null : comments.open(paragraph, remarks);
        List<Piece> pieces = setting.lists() ? withoutNumbers(line) : line.pieces();
        if (line.move() > 0) {
            writeMoved(paragraph, line, pieces);
        } else {
            runs.write(paragraph, pieces, notes);
        }
        if (comment != null) {
            comments.close(paragraph, comment, runs.place(paragraph, whole(line) ? line.mark() : Revision.KEPT));
        }
    }

    /** Whether a line comes and goes as a whole: then its comment does, or LibreOffice would keep the paragraph for it. */
    private static boolean whole(Line line) {
        return line.pieces().stream().allMatch(piece -> piece.revision() == line.mark());
    }

    private void markEnd(CTPPr properties, Revision mark) {
        if (mark == Revision.KEPT) {
            return;
        }
        CTParaRPr end = properties.addNewRPr();
        marker.sign(switch (mark) {
            case DELETED -> end.addNewDel();
            case INSERTED -> end.addNewIns();
            case MOVED_AWAY -> end.addNewMoveFrom();
            default -> end.addNewMoveTo();
        });
    }

    /** The range of a move begins at the first moved piece and ends behind the paragraph, so that its mark is inside. */
    private void writeMoved(CTP paragraph, Line line, List<Piece> pieces) {
        int start = 0;
        while (start < pieces.size() && pieces.get(start).revision() != line.mark()) {
            start++;
        }
        runs.write(paragraph, pieces.subList(0, start), notes);
        String name = "move" + line.move();
        boolean away = line.mark() == Revision.MOVED_AWAY;
        BigInteger id = marker.sign(away ? paragraph.addNewMoveFromRangeStart() : paragraph.addNewMoveToRangeStart(),
                name).getId();
        runs.write(paragraph, pieces.subList(start, pieces.size()), notes);
        (away ? body.addNewMoveFromRangeEnd() : body.addNewMoveToRangeEnd()).setId(id);
    }

    private static List<Piece> withoutNumbers(Line line) {
        if (line.old() == null && line.young() == null) {
            return line.pieces();
        }
        return line.pieces().stream()
                .filter(piece -> !(piece instanceof Piece.Number || piece instanceof Piece.Tab)).toList();
    }
}
