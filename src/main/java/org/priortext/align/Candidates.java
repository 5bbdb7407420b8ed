package org.priortext.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which pairs of paragraphs are worth a closer look: for each paragraph of either side the few of the other side with
 * the greatest weight of words in common. Keeps long texts fast; a pair left out has several better rivals on both
 * sides.
 */
final class Candidates {

    /** Rivals looked at for each paragraph. */
    private static final int FEW = 12;
    /** A word in more paragraphs of one text than this finds nobody. */
    private static final int COMMON = 60;

    private Candidates() {}

    /** The pairs, by index, in a fixed order. */
    static List<int[]> of(List<Worded> before, List<Worded> after) {
        Map<Integer, List<Worded>> places = new HashMap<>();
        for (Worded worded : after) {
            distinct(worded).keySet().forEach(word -> places.computeIfAbsent(word, key -> new ArrayList<>()).add(worded));
        }
        int width = after.stream().mapToInt(Worded::index).max().orElse(-1) + 1;
        double[] weights = new double[width];
        Map<Integer, List<Scored>> byAfter = new TreeMap<>();
        Set<Long> chosen = new HashSet<>();
        for (Worded worded : before) {
            List<Scored> rivals = rivals(worded, places, weights);
            best(rivals).forEach(scored -> chosen.add(key(scored.before(), scored.after())));
            rivals.forEach(scored -> byAfter.computeIfAbsent(scored.after(), key -> new ArrayList<>()).add(scored));
        }
        byAfter.values().forEach(rivals ->
                best(rivals).forEach(scored -> chosen.add(key(scored.before(), scored.after()))));
        return chosen.stream().sorted().map(key -> new int[] {(int) (key >> 32), (int) (long) key}).toList();
    }

    private record Scored(int before, int after, double weight) {}

    private static final Comparator<Scored> HEAVIEST = (one, other) ->
            one.weight() != other.weight() ? Double.compare(other.weight(), one.weight())
                    : one.before() != other.before() ? Integer.compare(one.before(), other.before())
                    : Integer.compare(one.after(), other.after());

    private static long key(int before, int after) {
        return (long) before << 32 | after;
    }

    /** All that share a word; the weights, one for each later paragraph, are nought before and after. */
    private static List<Scored> rivals(Worded worded, Map<Integer, List<Worded>> places, double[] weights) {
        BitSet met = new BitSet(weights.length);
        distinct(worded).forEach((word, weight) -> {
            List<Worded> found = places.getOrDefault(word, List.of());
            if (found.size() <= COMMON) {
                for (Worded other : found) {
                    weights[other.index()] += weight;
                    met.set(other.index());
                }
            }
        });
        List<Scored> rivals = new ArrayList<>();
        met.stream().forEach(after -> {
            rivals.add(new Scored(worded.index(), after, weights[after]));
            weights[after] = 0;
        });
        return rivals;
    }

    private static List<Scored> best(List<Scored> rivals) {
        return rivals.stream()
                .sorted(HEAVIEST)
                .limit(FEW).toList();
    }

    private static Map<Integer, Double> distinct(Worded worded) {
        Map<Integer, Double> distinct = new LinkedHashMap<>();
        for (int i = 0; i < worded.size(); i++) {
            distinct.merge(worded.words()[i], worded.weights()[i], Math::max);
        }
        return distinct;
    }
}
