package org.priortext.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.priortext.text.Span;

/**
 * Puts the characters of a page together to printed lines: characters on one baseline, raised small ones with the line
 * they are raised above. Word spaces are the page's own blanks; United Nations pages set letters apart by up to a tenth
 * of their size, so that only a wider gap counts as a blank.
 */
final class PdfLines {

    /** Baselines nearer than this, in points, are one. */
    private static final float SAME_BASELINE = 1.6f;

    /** A character this much smaller than its neighbours is raised or lowered. */
    private static final float SMALL = 0.8f;

    /** A gap without a blank, in font sizes, that still parts two words. */
    private static final float WORD_GAP = 0.35f;

    /** A gap, in points, that parts two columns (the masthead's symbol from its title). */
    private static final float COLUMN_GAP = 36f;

    /** What stands beside another column is set apart from it like a paragraph. */
    private static final double BESIDE = 0.7;

    private static final int RAISED = 4;

    private final int page;
    private int number;

    PdfLines(int page, int firstNumber) {
        this.page = page;
        this.number = firstNumber;
    }

    private record Row(float baseline, float size, List<PdfGlyph> glyphs) {}

    List<Line> of(List<PdfGlyph> glyphs) {
        List<Row> rows = rows(glyphs);
        double leading = leading(rows);
        List<Line> lines = new ArrayList<>();
        float above = Float.NaN;
        for (Row row : rows) {
            double gap = Float.isNaN(above) ? 0 : Math.max(0, Math.round(((row.baseline() - above) / leading - 1) * 10) / 10.0);
            for (List<PdfGlyph> column : columns(row)) {
                Line line = line(column, row.size(), row.baseline(), lines.isEmpty() ? 0 : gap);
                if (line != null) {
                    lines.add(line);
                    gap = Math.max(gap, BESIDE);
                }
            }
            above = row.baseline();
        }
        return lines;
    }

    /** Rows of characters from the top; small raised ones belong to the row just below them, if it reaches beside them. */
    private static List<Row> rows(List<PdfGlyph> glyphs) {
        List<PdfGlyph> inked = glyphs.stream().filter(glyph -> !glyph.blank()).toList();
        Map<Integer, List<PdfGlyph>> byBaseline = new TreeMap<>();
        for (PdfGlyph glyph : glyphs) {
            byBaseline.computeIfAbsent(Math.round(glyph.y() * 10), y -> new ArrayList<>()).add(glyph);
        }
        if (inked.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        byBaseline.values().forEach(same -> {
            float size = size(same);
            if (!rows.isEmpty() && same.getFirst().y() - rows.getLast().baseline() < SAME_BASELINE) {
                Row last = rows.removeLast();
                List<PdfGlyph> joined = new ArrayList<>(last.glyphs());
                joined.addAll(same);
                rows.add(new Row(last.size() >= size ? last.baseline() : same.getFirst().y(), Math.max(last.size(), size), joined));
            } else {
                rows.add(new Row(same.getFirst().y(), size, same));
            }
        });
        return withRaised(rows);
    }

    private static float size(List<PdfGlyph> glyphs) {
        return glyphs.stream().filter(glyph -> !glyph.blank()).map(PdfGlyph::size).max(Float::compare).orElse(0f);
    }

    private static List<Row> withRaised(List<Row> rows) {
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.size() == 0) {
                continue;
            }
            int next = i + 1;
            while (next < rows.size() && rows.get(next).size() == 0) {
                next++;
            }
            boolean raised = next < rows.size() && row.size() < rows.get(next).size() * SMALL
                    && rows.get(next).baseline() - row.baseline() < rows.get(next).size() * 0.7f;
            if (raised) {
                Row base = rows.get(next);
                List<PdfGlyph> joined = new ArrayList<>(base.glyphs());
                joined.addAll(row.glyphs());
                rows.set(next, new Row(base.baseline(), base.size(), joined));
            } else {
                result.add(row);
            }
        }
        return result;
    }

    /** The most common distance of two baselines: single spacing. */
    private static double leading(List<Row> rows) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (int i = 1; i < rows.size(); i++) {
            long distance = Math.round((rows.get(i).baseline() - rows.get(i - 1).baseline()) * 2);
            if (distance > 8) {
                counts.merge(distance, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2.0).orElse(12.0);
    }

    /** The row's characters from left to right, cut where a wide gap parts columns. */
    private static List<List<PdfGlyph>> columns(Row row) {
        List<PdfGlyph> sorted = new ArrayList<>(row.glyphs());
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        List<List<PdfGlyph>> columns = new ArrayList<>();
        float right = Float.NaN;
        for (PdfGlyph glyph : sorted) {
            if (glyph.blank()) {
                if (!columns.isEmpty()) {
                    columns.getLast().add(glyph);
                }
                continue;
            }
            if (Float.isNaN(right) || glyph.x() - right > COLUMN_GAP) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(glyph);
            right = Math.max(Float.isNaN(right) ? 0 : right, glyph.right());
        }
        return columns;
    }

    private Line line(List<PdfGlyph> glyphs, float size, float baseline, double gap) {
        StringBuilder text = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            boolean blank = glyph.blank();
            boolean apart = before != null && !before.blank() && !blank && glyph.x() - before.right() > glyph.size() * WORD_GAP;
            if ((blank || apart) && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
                styles.append((char) (style(before == null ? glyph : before, size, baseline) & ~RAISED));
            }
            if (!blank) {
                String unicode = glyph.text().replace("\u00A0", " ");
                text.append(unicode);
                styles.repeat(style(glyph, size, baseline), unicode.length());
            }
            before = glyph;
        }
        String stripped = text.toString().strip();
        if (stripped.isEmpty()) {
            return null;
        }
        PdfGlyph first = glyphs.stream().filter(glyph -> !glyph.blank()).findFirst().orElseThrow();
        return new Line(number++, page, stripped, spans(styles, stripped.length()), Math.round(first.x() * 10) / 10.0, gap, size, Line.Role.PLAIN);
    }

    private static char style(PdfGlyph glyph, float size, float baseline) {
        boolean raised = glyph.size() < size * SMALL && glyph.y() < baseline - 0.8f;
        return (char) ((glyph.italic() ? 1 : 0) | (glyph.bold() ? 2 : 0) | (raised ? RAISED : 0));
    }

    private static List<StyledSpan> spans(CharSequence styles, int length) {
        List<StyledSpan> spans = new ArrayList<>();
        Style[] order = {Style.ITALIC, Style.BOLD, Style.SUPERSCRIPT};
        for (int bit = 0; bit < order.length; bit++) {
            int start = -1;
            for (int i = 0; i <= length; i++) {
                boolean on = i < length && (styles.charAt(i) & 1 << bit) != 0;
                if (on && start < 0) {
                    start = i;
                } else if (!on && start >= 0) {
                    spans.add(new StyledSpan(new Span(start, i), order[bit]));
                    start = -1;
                }
            }
        }
        return spans;
    }
}
