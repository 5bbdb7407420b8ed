package org.priortext.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of words two paragraphs share, longest evidence first, without overlap on either side (greedy string tiling,
 * Wise 1993). Order inside the paragraphs does not matter.
 */
final class CommonRuns {

    /** A shared run: where it starts on either side, how many words, how many bits. */
    record Run(int before, int after, int length, double weight) {}

    private static final double LONE_WORD = 1.0;
    private static final Comparator<Run> HEAVIEST = Comparator.comparingDouble(Run::weight).reversed()
            .thenComparing(Comparator.comparingInt(Run::length).reversed())
            .thenComparingInt(run -> Math.abs(run.before() - run.after()))
            .thenComparingInt(run -> run.before() + run.after())
            .thenComparingInt(Run::before);

    private final Worded before;
    private final Worded after;

    private CommonRuns(Worded before, Worded after) {
        this.before = before;
        this.after = after;
    }

    static List<Run> of(Worded before, Worded after) {
        CommonRuns common = new CommonRuns(before, after);
        List<Run> found = common.maximal();
        found.sort(HEAVIEST);
        return common.tiled(found);
    }

    /** All runs that no word on either end would make longer; they may overlap. */
    private List<Run> maximal() {
        int[] a = before.words();
        int[] b = after.words();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < a.length; i++) {
            for (int j = after.places().first(a[i]); j >= 0; j = after.places().next(j)) {
                if (i == 0 || j == 0 || a[i - 1] != b[j - 1]) {
                    int length = 1;
                    while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
                        length++;
                    }
                    add(runs, i, j, length);
                }
            }
        }
        return runs;
    }

    /** The runs without the words that heavier ones have taken. */
    private List<Run> tiled(List<Run> found) {
        boolean[] takenBefore = new boolean[before.size()];
        boolean[] takenAfter = new boolean[after.size()];
        List<Run> kept = new ArrayList<>();
        for (Run run : found) {
            int from = 0;
            while (from < run.length()) {
                int to = from;
                while (to < run.length() && !takenBefore[run.before() + to] && !takenAfter[run.after() + to]) {
                    to++;
                }
                if (to > from && add(kept, run.before() + from, run.after() + from, to - from)) {
                    for (int i = from; i < to; i++) {
                        takenBefore[run.before() + i] = true;
                        takenAfter[run.after() + i] = true;
                    }
                }
                from = to + 1;
            }
        }
        return kept;
    }

    private boolean add(List<Run> runs, int i, int j, int length) {
        double weight = 0;
        for (int k = 0; k < length; k++) {
            weight += Math.min(before.weights()[i + k], after.weights()[j + k]);
        }
        return (length > 1 || weight >= LONE_WORD) && runs.add(new Run(i, j, length, weight));
    }
}
