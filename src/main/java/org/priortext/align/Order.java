package org.priortext.align;

import java.util.Arrays;
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
        int width = places.stream().mapToInt(Place::before).max().orElse(-1) + 1;
        Heaviest heaviest = new Heaviest(width);
        long[] best = new long[n];
        int[] via = new int[n];
        int last = -1;
        for (int k = 0; k < n; k++) {
            Place place = places.get(k);
            via[k] = heaviest.before(place.before(), best);
            best[k] = (1L << 32) + place.words() + (via[k] < 0 ? 0 : best[via[k]]);
            heaviest.add(place.before(), k, best);
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

    /** The heaviest run that ends before a place, the first found of equals (a tree of maxima, Fenwick 1994). */
    private static final class Heaviest {

        private final int[] tree;

        Heaviest(int width) {
            tree = new int[width + 1];
            Arrays.fill(tree, -1);
        }

        /** The link with which it ends, or -1. */
        int before(int place, long[] best) {
            int found = -1;
            for (int node = place; node > 0; node -= node & -node) {
                found = better(found, tree[node], best);
            }
            return found;
        }

        void add(int place, int link, long[] best) {
            for (int node = place + 1; node < tree.length; node += node & -node) {
                tree[node] = better(tree[node], link, best);
            }
        }

        private static int better(int one, int other, long[] best) {
            if (one < 0 || other < 0) {
                return Math.max(one, other);
            }
            return best[one] > best[other] || best[one] == best[other] && one < other ? one : other;
        }
    }
}
