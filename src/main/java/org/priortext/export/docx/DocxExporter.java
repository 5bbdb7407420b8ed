package org.priortext.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.Progress;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Weaver;

/**
 * A Word document set like a resolution, with every difference as a tracked change: rejecting all of them gives the
 * earlier text, accepting all the later one. This is the form in which the Secretariat wants drafts that are based on an
 * earlier resolution (domain 0.7).
 */
public final class DocxExporter implements ComparisonExporter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        List<Line> woven = new Weaver().weave(comparison);
        List<Line> lines = TrailingInsertions.shift(options.moves() == Moves.MOVE_MARKS
                ? woven : woven.stream().map(Line::withoutMoves).toList());
        String title = comparison.from().name() + " → " + comparison.to().name();
        try (XWPFDocument document = Blank.create(title, options)) {
            LineWriter writer = new LineWriter(document, comparison, options, lines);
            for (int i = 0; i < lines.size(); i++) {
                progress.at((double) i / lines.size());
                writer.write(lines.get(i));
            }
            Blank.setPage(document);
            document.setTrackRevisions(true);
            document.write(out);
        }
    }
}
