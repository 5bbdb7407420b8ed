package org.priortext.ui.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Comparison.Clause;
import org.priortext.model.Paragraph;
import org.priortext.redline.Run;

/**
 * Lays two texts level, both in their own reading order. What faces each other corresponds: of each match in its place
 * the two paragraphs with the most common words share a row, everything else has a row of its own.
 */
final class RowPlan {
    private record Link(int left, int right) {}

    private final Map<Paragraph, Clause> clauses = new IdentityHashMap<>();
    private final Map<Paragraph, Integer> places = new IdentityHashMap<>();
    private final List<Paragraph> lefts;
    private final List<Paragraph> rights;
    private final Comparison comparison;

    private RowPlan(Comparison comparison) {
        this.comparison = comparison;
        lefts = comparison.from().resolution().paragraphs();
        rights = comparison.to().resolution().paragraphs();
        number(lefts);
        number(rights);
        for (Clause clause : comparison.clauses()) {
            clause.match().paragraphs().forEach(paragraph -> clauses.put(paragraph, clause));
        }
    }

    /** The rows of a comparison. */
    static List<Row> rows(Comparison comparison) {
        return new RowPlan(comparison).rows();
    }

    private void number(List<Paragraph> side) {
        for (int i = 0; i < side.size(); i++) {
            places.put(side.get(i), i);
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Link link : level()) {
            alone(rows, left, link.left, right, link.right);
            rows.add(new Row(clauses.get(lefts.get(link.left)), lefts.get(link.left), rights.get(link.right)));
            left = link.left + 1;
            right = link.right + 1;
        }
        alone(rows, left, lefts.size(), right, rights.size());
        return rows;
    }

    private void alone(List<Row> rows, int left, int leftEnd, int right, int rightEnd) {
        lefts.subList(left, leftEnd).forEach(one -> rows.add(new Row(clauses.get(one), one, null)));
        rights.subList(right, rightEnd).forEach(one -> rows.add(new Row(clauses.get(one), null, one)));
    }

    /** The longest run of links that rises on both sides. */
    private List<Link> level() {
        List<Link> links = comparison.clauses().stream()
                .filter(clause -> !clause.match().moved())
                .filter(clause -> !clause.match().before().isEmpty() && !clause.match().after().isEmpty())
                .map(this::strongest)
                .sorted(Comparator.comparingInt(Link::left))
                .toList();
        int[] tails = new int[links.size()];
        int[] previous = new int[links.size()];
        int length = 0;
        for (int i = 0; i < links.size(); i++) {
            int right = links.get(i).right;
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (links.get(tails[middle]).right < right) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        Link[] level = new Link[length];
        for (int i = length == 0 ? -1 : tails[length - 1], at = length - 1; at >= 0; i = previous[i], at--) {
            level[at] = links.get(i);
        }
        return Arrays.asList(level);
    }

    private Link strongest(Clause clause) {
        Paragraph left = clause.match().before().getFirst();
        Paragraph right = clause.match().after().getFirst();
        int best = -1;
        for (Paragraph before : clause.match().before()) {
            for (Paragraph after : clause.match().after()) {
                int common = common(clause, before, after);
                if (common > best) {
                    best = common;
                    left = before;
                    right = after;
                }
            }
        }
        return new Link(places.get(left), places.get(right));
    }

    private static int common(Clause clause, Paragraph before, Paragraph after) {
        int common = 0;
        for (Run run : clause.redline().runs()) {
            if (run instanceof Run.Kept kept && kept.from().paragraph() == before && kept.to().paragraph() == after) {
                common += kept.from().length();
            }
        }
        return common;
    }
}
