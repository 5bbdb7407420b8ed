package org.priortext.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters on one baseline from left to right, raised small ones with the line they are raised above.
 *
 * @param baseline in points from the top of the page
 * @param size of its largest character in points; 0 if it holds blanks only
 * @param glyphs by their left edge
 */
record PdfRow(float baseline, float size, List<PdfGlyph> glyphs) {

    /** Baselines nearer than this, in points, are one. */
    private static final float SAME_BASELINE = 1.6f;

    /** A character this much smaller than its neighbours is raised or lowered. */
    static final float SMALL = 0.8f;

    /** How far above a line, in its font size, a raised character may stand. */
    private static final float RAISED = 0.7f;

    /** How far beside a line's characters, in its font size, a raised one may stand. */
    private static final float BESIDE = 1.5f;

    /** Rows of characters from the top. */
    static List<PdfRow> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<PdfRow> rows = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).y() - sorted.get(i - 1).y() > 0.1f && sorted.get(i).y() - sorted.get(start).y() >= SAME_BASELINE) {
                PdfRow row = row(sorted.subList(start, i));
                if (row.size() > 0) {
                    rows.add(row);
                }
                start = i;
            }
        }
        return rows;
    }

    /** The same rows with small raised characters put into the row just below them, if it reaches beside them. */
    static List<PdfRow> withRaised(List<PdfRow> rows) {
        List<PdfRow> result = new ArrayList<>(rows);
        for (int i = result.size() - 2; i >= 0; i--) {
            PdfRow row = result.get(i);
            PdfRow below = result.get(i + 1);
            if (row.isRaisedAbove(below)) {
                result.set(i + 1, below.with(row));
                result.remove(i);
            }
        }
        return result;
    }

    /** Whether all of the row is small and stands at the upper edge of the other row, beside one of its characters. */
    boolean isRaisedAbove(PdfRow below) {
        return size < below.size * SMALL && below.baseline - baseline < below.size * RAISED
                && glyphs.stream().filter(glyph -> !glyph.blank()).allMatch(below::beside);
    }

    /** Whether the row begins in a small letter. */
    boolean beginsSmall() {
        return glyphs.stream().filter(glyph -> !glyph.blank()).findFirst().filter(glyph -> Character.isLowerCase(glyph.text().codePointAt(0))).isPresent();
    }

    private boolean beside(PdfGlyph small) {
        return glyphs.stream().anyMatch(glyph -> !glyph.blank()
                && glyph.x() - size * BESIDE <= small.right() && small.x() <= glyph.right() + size * BESIDE);
    }

    private PdfRow with(PdfRow raised) {
        List<PdfGlyph> both = new ArrayList<>(glyphs);
        both.addAll(raised.glyphs);
        both.sort(Comparator.comparingDouble(PdfGlyph::x));
        return new PdfRow(baseline, size, both);
    }

    private static PdfRow row(List<PdfGlyph> same) {
        PdfGlyph largest = null;
        for (PdfGlyph glyph : same) {
            if (!glyph.blank() && (largest == null || glyph.size() > largest.size())) {
                largest = glyph;
            }
        }
        List<PdfGlyph> sorted = new ArrayList<>(same);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        return largest == null ? new PdfRow(same.getFirst().y(), 0, sorted) : new PdfRow(largest.y(), largest.size(), sorted);
    }
}
