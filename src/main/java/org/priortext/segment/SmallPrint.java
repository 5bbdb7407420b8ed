package org.priortext.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.priortext.source.Line;

/**
 * The lines at the foot of pages: where the source knows sizes, those in smaller letters than the running text, whether or
 * not a rule stands above them; in a text with pages and no sizes, those below the page's rule.
 */
final class SmallPrint {

    /** Notes are at least this much smaller than the text (UN pages 8.5 to 10 points, Word's own template 10 to 11). */
    private static final double SMALLER = 0.96;

    /** A gap of so many lines ends a column. */
    private static final double COLUMN_END = 3;

    private static final Pattern RULE = Pattern.compile("_{5,}");

    private final Set<Line> foot = new HashSet<>();

    /**
     * @param all lines of the source
     * @param lines those of them that are text
     */
    SmallPrint(List<Line> all, List<Line> lines) {
        belowRules(all, lines);
        double body = body(lines);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean last = next == null || !Objects.equals(next.page(), line.page()) || next.gap() >= COLUMN_END;
            if (line.size() > 0 && line.size() < body * SMALLER && (last || foot.contains(next))) {
                foot.add(line);
            }
        }
    }

    private void belowRules(List<Line> all, List<Line> lines) {
        Map<Integer, Integer> rules = new TreeMap<>();
        all.stream().filter(line -> line.page() != null && line.size() == 0 && RULE.matcher(line.text()).matches())
                .forEach(rule -> rules.put(rule.page(), rule.number()));
        lines.stream().filter(line -> line.page() != null && line.number() > rules.getOrDefault(line.page(), Integer.MAX_VALUE))
                .forEach(foot::add);
    }

    boolean atFoot(Line line) {
        return foot.contains(line);
    }

    /** The size most letters have. */
    private static double body(List<Line> lines) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(Math.round(line.size() * 4) / 4.0, line.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0.0);
    }
}
