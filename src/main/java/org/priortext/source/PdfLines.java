package org.priortext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the characters of pages together to printed lines. Word spaces are the page's own blanks; United Nations pages set
 * letters apart by up to a tenth of their size, so that only a wider gap counts as a blank.
 */
final class PdfLines {

    /** A gap without a blank, in font sizes, that still parts two words. */
    private static final float WORD_GAP = 0.35f;

    /** A gap, in points, that parts two columns (the masthead's symbol from its title). */
    private static final float COLUMN_GAP = 36f;

    /** Where indents of lines from right to left are measured from, in points; pages are narrower, and only differences count. */
    private static final float RIGHT_EDGE = 1000;

    /** A row in so many columns is one of a table; mastheads and feet have two. */
    private static final int TABLE_COLUMNS = 3;

    /** What stands beside another column is set apart from it like a paragraph. */
    private static final double BESIDE = 0.7;

    /** The gap given to the top of a column, which says that the text before it was broken off. */
    private static final double ACROSS = 3;

    /** A page with fewer distances of the commonest kind is measured by the whole document's. */
    private static final int ENOUGH = 5;

    /** Lines stand at least so far apart, in font sizes. */
    private static final double TIGHTEST = 0.9;

    /** What comes once where the commonest distance comes so often is no accident: in a page of short paragraphs most lines stand apart. */
    private static final int COMMON = 8;

    /** Distance of lines in font sizes where a document has too few of them to measure. */
    private static final double USUAL_LEADING = 1.2;

    private final List<Line> lines = new ArrayList<>();

    private record Page(int number, List<PdfColumns.Part> parts) {}

    /** The lines of all pages, numbered through the document. */
    List<Line> of(Map<Integer, List<PdfGlyph>> glyphs) {
        List<Page> pages = new ArrayList<>();
        glyphs.forEach((number, page) -> pages.add(new Page(number, new PdfColumns().of(PdfRow.of(page)).stream()
                .map(part -> new PdfColumns.Part(PdfRow.withRaised(part.rows()), part.shift())).toList())));
        float size = bodySize(pages);
        Map<Long, Integer> continued = distances(pages, size, true);
        boolean cased = !continued.isEmpty();
        double usual = single(cased ? continued : distances(pages, size, false), size, size * USUAL_LEADING);
        for (Page page : pages) {
            Map<Long, Integer> own = distances(List.of(page), size, cased);
            page(page, own.values().stream().anyMatch(count -> count >= ENOUGH) ? single(own, size, usual) : usual);
        }
        return lines;
    }

    private void page(Page page, double leading) {
        float above = Float.NaN;
        for (PdfColumns.Part part : page.parts()) {
            for (PdfRow row : part.rows()) {
                double gap = Float.isNaN(above) ? 0 : row.baseline() < above ? ACROSS
                        : Math.max(0, Math.round(((row.baseline() - above) / leading - 1) * 10) / 10.0);
                List<List<PdfGlyph>> columns = columns(row);
                boolean table = columns.size() >= TABLE_COLUMNS;
                for (List<PdfGlyph> column : table ? List.of(row.glyphs()) : columns) {
                    if (line(page.number(), column, row, part.shift(), gap, table ? Line.Role.TABLE : Line.Role.PLAIN)) {
                        gap = Math.max(gap, BESIDE);
                    }
                }
                above = row.baseline();
            }
        }
    }

    /** The size most characters have. */
    private static float bodySize(List<Page> pages) {
        Map<Float, Integer> counts = new TreeMap<>();
        pages.forEach(page -> page.parts().forEach(part -> part.rows().forEach(row -> counts.merge(row.size(), row.glyphs().size(), Integer::sum))));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }

    /**
     * How often baselines of lines of that size follow each other at each distance, in half points.
     *
     * @param continued whether to count only lines that begin in a small letter: they go on with the line above them
     */
    private static Map<Long, Integer> distances(List<Page> pages, float size, boolean continued) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (PdfColumns.Part part : pages.stream().flatMap(page -> page.parts().stream()).toList()) {
            for (int i = 1; i < part.rows().size(); i++) {
                PdfRow above = part.rows().get(i - 1);
                PdfRow row = part.rows().get(i);
                if (above.size() == size && row.size() == size && (!continued || row.beginsSmall())) {
                    counts.merge(Math.round((row.baseline() - above.baseline()) * 2.0), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Single spacing: the smallest distance that letters of the size allow and that is common, if not the most common one. */
    private static double single(Map<Long, Integer> counts, float size, double otherwise) {
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream().filter(entry -> entry.getKey() >= size * 2 * TIGHTEST && entry.getValue() * COMMON >= most)
                .findFirst().map(entry -> entry.getKey() / 2.0).orElse(otherwise);
    }

    /** The row's characters cut where a wide gap parts columns. */
    private static List<List<PdfGlyph>> columns(PdfRow row) {
        List<List<PdfGlyph>> columns = new ArrayList<>();
        PdfGlyph last = null;
        for (PdfGlyph glyph : row.glyphs()) {
            if (glyph.blank()) {
                if (!columns.isEmpty()) {
                    columns.getLast().add(glyph);
                }
                continue;
            }
            if (last != null && glyph.doubles(last)) {
                continue;
            }
            if (last == null || glyph.x() - last.right() > COLUMN_GAP) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(glyph);
            last = last == null || glyph.right() > last.right() ? glyph : last;
        }
        return columns;
    }

    private boolean line(int page, List<PdfGlyph> seen, PdfRow row, float shift, double gap, Line.Role role) {
        boolean leftwards = PdfDirection.rightToLeft(seen);
        List<PdfGlyph> spaced = spaced(seen);
        List<PdfGlyph> glyphs = leftwards ? PdfDirection.ordered(spaced) : spaced;
        StringBuilder text = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            boolean blank = glyph.blank();
            if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
                styles.append((char) (style(before == null ? glyph : before, row) & ~StyleBits.SUPERSCRIPT));
            }
            if (!blank) {
                String unicode = PdfDirection.plain(glyph.text()).replace('\u00A0', ' ');
                text.append(unicode);
                styles.repeat(style(glyph, row), unicode.length());
            }
            before = glyph;
        }
        String stripped = text.toString().strip();
        if (stripped.isEmpty()) {
            return false;
        }
        raiseCommas(stripped, styles);
        PdfGlyph first = glyphs.stream().filter(glyph -> !glyph.blank()).findFirst().orElseThrow();
        double indent = Math.round((leftwards ? RIGHT_EDGE - first.right() : first.x() - shift) * 10) / 10.0;
        lines.add(new Line(lines.size() + 1, page, stripped, StyleBits.spans(styles, 0, stripped.length()), indent, gap, row.size(), role));
        return true;
    }

    /** The characters from left to right with a blank in each gap that parts two words. */
    private static List<PdfGlyph> spaced(List<PdfGlyph> glyphs) {
        List<PdfGlyph> spaced = new ArrayList<>(glyphs.size());
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            boolean apart = before != null && !before.blank() && !glyph.blank() && glyph.x() - before.right() > glyph.size() * WORD_GAP;
            if (apart) {
                spaced.add(new PdfGlyph(" ", before.right(), glyph.y(), glyph.x() - before.right(), before.size(), before.style()));
            }
            spaced.add(glyph);
            before = before == null || glyph.blank() || glyph.right() >= before.right() || before.blank() ? glyph : before;
        }
        return spaced;
    }

    /** A comma between two raised digits parts the labels of two notes, at whatever height it is printed. */
    private static void raiseCommas(String text, StringBuilder styles) {
        for (int i = text.indexOf(','); i > 0 && i < text.length() - 1; i = text.indexOf(',', i + 1)) {
            boolean between = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))
                    && (styles.charAt(i - 1) & styles.charAt(i + 1) & StyleBits.SUPERSCRIPT) != 0;
            if (between) {
                styles.setCharAt(i, styles.charAt(i - 1));
            }
        }
    }

    private static char style(PdfGlyph glyph, PdfRow row) {
        boolean raised = glyph.size() < row.size() * PdfRow.SMALL && glyph.y() < row.baseline() - 0.8f;
        return (char) (glyph.style() | (raised ? StyleBits.SUPERSCRIPT : StyleBits.PLAIN));
    }
}
