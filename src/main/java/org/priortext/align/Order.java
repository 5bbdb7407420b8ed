package org.priortext.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which links have moved: those outside the longest run of links in the same order on both sides; of two such runs the
 * one with more words stays.
 */
final class Order {

    private Order() {}

    /**
     * A link's place on either side and its bulk.
     *
     * @param before place in the earlier text
     * @param after place in the later text
     * @param words words of both sides
     */
    record Place(int before, int after, int words) {}

    /** Indexes into the list of places, which rise by {@code after}, of those that have moved. */
    static Set<Integer> moved(List<Place> places) {
        int n = places.size();
        long[] best = new long[n];
        int[] via = new int[n];
        int last = -1;
        for (int k = 0; k < n; k++) {
            long own = (1L << 32) + places.get(k).words();
            best[k] = own;
            via[k] = -1;
            for (int m = 0; m < k; m++) {
                if (places.get(m).before() < places.get(k).before() && best[m] + own > best[k]) {
                    best[k] = best[m] + own;
                    via[k] = m;
                }
            }
            if (last < 0 || best[k] > best[last]) {
                last = k;
            }
        }
        Set<Integer> moved = new HashSet<>();
        for (int k = 0; k < n; k++) {
            moved.add(k);
        }
        for (int k = last; k >= 0; k = via[k]) {
            moved.remove(k);
        }
        return moved;
    }
}
