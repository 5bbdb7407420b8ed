package org.priortext.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Marks running heads by place: the first lines of a page whose words, digits aside, also begin another page. The first
 * page has a masthead and no running head; feet carry page and job numbers only, which are known by their form.
 */
final class PdfFurniture {

    /** Running heads have at most this many lines (a symbol and a title of four lines are the most in the corpus). */
    private static final int DEPTH = 6;

    List<Line> mark(List<Line> lines) {
        Map<Integer, List<Line>> pages = new HashMap<>();
        lines.stream().filter(line -> line.page() > 1)
                .forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> seen = new HashMap<>();
        pages.values().forEach(page -> top(page).stream().map(PdfFurniture::words).distinct()
                .forEach(words -> seen.merge(words, 1, Integer::sum)));
        Set<Line> furniture = new HashSet<>();
        for (List<Line> page : pages.values()) {
            for (Line line : top(page)) {
                if (words(line).isEmpty() || seen.get(words(line)) < 2) {
                    break;
                }
                furniture.add(line);
            }
        }
        return lines.stream().map(line -> furniture.contains(line) ? as(line) : line).toList();
    }

    private static List<Line> top(List<Line> page) {
        return page.subList(0, Math.min(DEPTH, page.size()));
    }

    private static String words(Line line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static Line as(Line line) {
        return new Line(line.number(), line.page(), line.text(), line.styles(), line.indent(), line.gap(), line.size(), Line.Role.FURNITURE);
    }
}
