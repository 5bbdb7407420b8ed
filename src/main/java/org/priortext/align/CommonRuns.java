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

    private CommonRuns() {}

    static List<Run> of(Worded before, Worded after) {
        return of(before, after, new boolean[before.size()], new boolean[after.size()]);
    }

    /** The same, leaving out words already taken; marks those it takes. */
    static List<Run> of(Worded before, Worded after, boolean[] takenBefore, boolean[] takenAfter) {
        List<Run> found = maximal(before, after, takenBefore, takenAfter);
        found.sort(Comparator.comparingDouble(Run::weight).reversed()
                .thenComparing(Comparator.comparingInt(Run::length).reversed())
                .thenComparingInt(run -> Math.abs(run.before() - run.after()))
                .thenComparingInt(run -> run.before() + run.after())
                .thenComparingInt(Run::before));
        List<Run> kept = new ArrayList<>();
        for (Run run : found) {
            trimmed(run, before, after, takenBefore, takenAfter, kept);
        }
        return kept;
    }

    private static List<Run> maximal(Worded before, Worded after, boolean[] takenBefore, boolean[] takenAfter) {
        int[] a = before.words();
        int[] b = after.words();
        List<Run> runs = new ArrayList<>();
        // lengths of the runs that end at a[i] and each b[j - 1]; from right to left, since each grows out of its left one
        int[] lengths = new int[b.length + 1];
        for (int i = 0; i < a.length; i++) {
            int word = a[i];
            for (int j = b.length - 1; j >= 0; j--) {
                if (word != b[j] || takenBefore[i] || takenAfter[j]) {
                    lengths[j + 1] = 0;
                    continue;
                }
                int length = lengths[j] + 1;
                lengths[j + 1] = length;
                boolean ends = i + 1 == a.length || j + 1 == b.length || a[i + 1] != b[j + 1]
                        || takenBefore[i + 1] || takenAfter[j + 1];
                if (ends) {
                    add(runs, before, after, i - length + 1, j - length + 1, length);
                }
            }
        }
        return runs;
    }

    /** Adds the stretches of a run whose words are still free on both sides. */
    private static void trimmed(Run run, Worded before, Worded after, boolean[] takenBefore, boolean[] takenAfter,
            List<Run> kept) {
        int from = 0;
        while (from < run.length()) {
            int to = from;
            while (to < run.length() && !takenBefore[run.before() + to] && !takenAfter[run.after() + to]) {
                to++;
            }
            if (to > from && add(kept, before, after, run.before() + from, run.after() + from, to - from)) {
                for (int i = from; i < to; i++) {
                    takenBefore[run.before() + i] = true;
                    takenAfter[run.after() + i] = true;
                }
            }
            from = to + 1;
        }
    }

    private static boolean add(List<Run> runs, Worded before, Worded after, int i, int j, int length) {
        double weight = 0;
        for (int k = 0; k < length; k++) {
            weight += Math.min(before.weights()[i + k], after.weights()[j + k]);
        }
        return (length > 1 || weight >= LONE_WORD) && runs.add(new Run(i, j, length, weight));
    }
}
