package org.priortext.export.docx;

import java.util.ArrayList;
import java.util.List;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Revision;

/**
 * Where a paragraph of both texts ends with inserted words and inserted paragraphs follow, the mark both texts have goes
 * to the end of the last of them, as when an author types on at the end of a paragraph. The readings stay the same; but
 * LibreOffice takes insertions on both sides of a paragraph mark for one and would drop the mark with them.
 */
public final class TrailingInsertions {

    private TrailingInsertions() {}

    /** The lines with their marks so shifted. */
    public static List<Line> shift(List<Line> lines) {
        List<Line> shifted = new ArrayList<>(lines);
        for (int i = 0; i < shifted.size(); i++) {
            int last = i;
            if (shifted.get(i).mark() == Revision.KEPT && endsInserted(shifted.get(i))) {
                while (last + 1 < shifted.size() && inserted(shifted.get(last + 1))) {
                    last++;
                }
            }
            if (last > i) {
                Line first = shifted.get(i);
                Line end = shifted.get(last);
                shifted.set(i, new Line(first.pieces(), Revision.INSERTED, null, first.after(), null, first.young(), 0));
                shifted.set(last, new Line(end.pieces(), Revision.KEPT, first.before(), end.after(), first.old(),
                        end.young(), 0));
            }
        }
        return shifted;
    }

    /** Whether a line has nothing of the earlier text: over words of the next earlier paragraph no mark may go. */
    private static boolean inserted(Line line) {
        return line.mark() == Revision.INSERTED
                && line.pieces().stream().allMatch(piece -> piece.revision() == Revision.INSERTED);
    }

    private static boolean endsInserted(Line line) {
        return !line.pieces().isEmpty() && line.pieces().getLast().revision() == Revision.INSERTED;
    }
}
