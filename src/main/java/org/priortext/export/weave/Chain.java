package org.priortext.export.weave;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The heaviest chain of pairs that rise in both coordinates (neither ever falls), by a tree of prefix maxima:
 * n log n.
 */
final class Chain {

    private Chain() {}

    /**
     * A pair of positions and what it is worth.
     *
     * @param x position in the earlier text
     * @param y position in the later text, 0 or more
     * @param weight more than 0
     */
    record Pair<T>(T item, long x, int y, long weight) {}

    /** The items of the heaviest chain, in order. The pairs come sorted by x, then y. */
    static <T> List<T> heaviest(List<Pair<T>> pairs) {
        int height = pairs.stream().mapToInt(Pair::y).max().orElse(0) + 2;
        int[] bestAt = new int[height];
        long[] total = new long[pairs.size() + 1];
        int[] previous = new int[pairs.size() + 1];
        int last = 0;
        for (int i = 1; i <= pairs.size(); i++) {
            Pair<T> pair = pairs.get(i - 1);
            int before = 0;
            for (int at = pair.y() + 1; at > 0; at -= at & -at) {
                before = total[bestAt[at]] > total[before] ? bestAt[at] : before;
            }
            previous[i] = before;
            total[i] = total[before] + pair.weight();
            for (int at = pair.y() + 1; at < height; at += at & -at) {
                bestAt[at] = total[i] > total[bestAt[at]] ? i : bestAt[at];
            }
            last = total[i] > total[last] ? i : last;
        }
        List<T> chain = new ArrayList<>();
        for (int i = last; i > 0; i = previous[i]) {
            chain.add(pairs.get(i - 1).item());
        }
        Collections.reverse(chain);
        return chain;
    }
}
