package org.priortext.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of a page in reading order. Where many rows in succession leave a strip free and text fills both sides of
 * it, the left side is read before the right one (official records in two columns). The cells of a table and the two sides
 * of a masthead seldom fill their width, so that they stay in their rows.
 */
final class PdfColumns {

    /** So many rows in succession make columns; in running text hardly four blanks ever stand below each other. */
    private static final int FEWEST_ROWS = 8;

    /** A column that another follows has at least so many rows; the last may have one. */
    private static final int FEWEST_IN_COLUMN = 4;

    /** The strip between columns is at least so wide, in points. */
    private static final float STRIP = 7;

    /** Rows further apart than this, in font sizes, are not of the same columns: a page number stands below them. */
    private static final float APART = 3;

    /** Columns are at least this part of the width of the text. */
    private static final float NARROWEST = 0.2f;

    /** Columns of text are at least so wide, in points: about 25 letters; the sides of a masthead are narrower. */
    private static final float NARROWEST_POINTS = 110;

    /** Points of the widest page there may be (ISO 32000-1, annex C); a damaged file may set characters anywhere. */
    private static final float WIDEST_PAGE = 14_400;

    /** Half of the lines of a column fill at least this part of its width. */
    private static final float FILLED = 0.75f;

    /**
     * A part of a page to be read as a whole.
     *
     * @param rows from the top, without raised characters put in their lines
     * @param shift how far, in points, it stands to the right of the first column beside it
     */
    record Part(List<PdfRow> rows, float shift) {}

    private record Band(int from, int to, float x) {

        int rows() {
            return to - from;
        }
    }

    /** The parts of a page in reading order; most pages have one. */
    List<Part> of(List<PdfRow> rows) {
        List<Part> parts = new ArrayList<>();
        add(rows, 0, parts);
        return parts;
    }

    private void add(List<PdfRow> rows, float shift, List<Part> parts) {
        Band band = band(rows);
        if (band == null) {
            if (!rows.isEmpty()) {
                parts.add(new Part(rows, shift));
            }
            return;
        }
        List<PdfRow> within = rows.subList(band.from(), band.to());
        List<PdfRow> left = side(within, band.x(), true);
        List<PdfRow> right = side(within, band.x(), false);
        add(rows.subList(0, band.from()), shift, parts);
        add(left, shift, parts);
        add(right, shift + left(right) - left(left), parts);
        add(rows.subList(band.to(), rows.size()), shift, parts);
    }

    /** The longest run of rows beside a strip, or null if the rows stand in one column. */
    private static Band band(List<PdfRow> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return null;
        }
        float left = left(rows);
        float right = right(rows);
        float width = right - left;
        if (!(width <= WIDEST_PAGE)) {
            return null;
        }
        Band best = null;
        for (float x = left + width * NARROWEST; x < right - width * NARROWEST; x += 2) {
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                boolean apart = i > from && i < rows.size() && rows.get(i).baseline() - rows.get(i - 1).baseline() > rows.get(i).size() * APART;
                if (apart || i == rows.size() || !free(rows.get(i), x)) {
                    Band band = new Band(from, i, x);
                    if ((best == null || band.rows() > best.rows()) && columns(rows.subList(from, i), x)) {
                        best = band;
                    }
                    from = apart && free(rows.get(i), x) ? i : i + 1;
                }
            }
        }
        return best == null ? null : withoutRaised(rows, best);
    }

    /** The band without a last row that is raised above the one after it. */
    private static Band withoutRaised(List<PdfRow> rows, Band band) {
        boolean raised = band.to() < rows.size() && rows.get(band.to() - 1).isRaisedAbove(rows.get(band.to()));
        return raised ? new Band(band.from(), band.to() - 1, band.x()) : band;
    }

    private static boolean free(PdfRow row, float x) {
        for (PdfGlyph glyph : row.glyphs()) {
            if (!glyph.blank() && glyph.right() > x - STRIP / 2 && glyph.x() < x + STRIP / 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean columns(List<PdfRow> rows, float x) {
        return rows.size() >= FEWEST_ROWS && filled(side(rows, x, true), FEWEST_IN_COLUMN) && filled(side(rows, x, false), 1);
    }

    private static boolean filled(List<PdfRow> rows, int fewest) {
        if (rows.size() < fewest) {
            return false;
        }
        float width = right(rows) - left(rows);
        if (width < NARROWEST_POINTS) {
            return false;
        }
        long full = rows.stream().filter(row -> right(List.of(row)) - left(List.of(row)) >= width * FILLED).count();
        return full * 2 >= rows.size();
    }

    private static List<PdfRow> side(List<PdfRow> rows, float x, boolean left) {
        List<PdfRow> side = new ArrayList<>();
        for (PdfRow row : rows) {
            List<PdfGlyph> glyphs = row.glyphs().stream().filter(glyph -> glyph.x() < x == left).toList();
            side.addAll(PdfRow.of(glyphs));
        }
        return side;
    }

    private static float left(List<PdfRow> rows) {
        float left = Float.MAX_VALUE;
        for (PdfRow row : rows) {
            for (PdfGlyph glyph : row.glyphs()) {
                left = glyph.blank() ? left : Math.min(left, glyph.x());
            }
        }
        return left;
    }

    private static float right(List<PdfRow> rows) {
        float right = -Float.MAX_VALUE;
        for (PdfRow row : rows) {
            for (PdfGlyph glyph : row.glyphs()) {
                right = glyph.blank() ? right : Math.max(right, glyph.right());
            }
        }
        return right;
    }
}
