package org.priortext.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The passages two lists of units share that are too long to be chance, as a chain that rises on both sides. They are
 * fixed before the smallest edit is sought, because the smallest edit would give a passage up for a few more scattered
 * "of the". Long passages count more than their words, so that one of ten words beats ten of one.
 */
final class Passages {

    /** Content words below which a shared run may be chance. */
    private static final int LEAST = 3;
    /** Pairs of units above which the chain is not sought; far beyond the longest paragraphs known. */
    private static final long MANY = 4_000_000;

    /** A shared run of units. */
    record Passage(int before, int after, int length, double weight) {}

    private Passages() {}

    /** The heaviest chain, in order. */
    static List<Passage> chain(List<Unit> before, List<Unit> after) {
        if ((long) before.size() * after.size() > MANY) {
            return List.of();
        }
        List<Passage> runs = runs(before, after);
        runs.sort(Comparator.comparingInt(Passage::before).thenComparingInt(Passage::after));
        double[] best = new double[runs.size()];
        int[] via = new int[runs.size()];
        int last = -1;
        for (int k = 0; k < runs.size(); k++) {
            best[k] = runs.get(k).weight();
            via[k] = -1;
            for (int m = 0; m < k; m++) {
                if (precedes(runs.get(m), runs.get(k)) && best[m] + runs.get(k).weight() > best[k]) {
                    best[k] = best[m] + runs.get(k).weight();
                    via[k] = m;
                }
            }
            if (last < 0 || best[k] > best[last]) {
                last = k;
            }
        }
        List<Passage> chain = new ArrayList<>();
        for (int k = last; k >= 0; k = via[k]) {
            chain.addFirst(runs.get(k));
        }
        return chain;
    }

    /** The weight of the heaviest chain. */
    static double weight(List<Unit> before, List<Unit> after) {
        return chain(before, after).stream().mapToDouble(Passage::weight).sum();
    }

    private static boolean precedes(Passage one, Passage other) {
        return one.before() + one.length() <= other.before() && one.after() + one.length() <= other.after();
    }

    private static List<Passage> runs(List<Unit> before, List<Unit> after) {
        String[] mine = before.stream().map(Unit::text).toArray(String[]::new);
        String[] theirs = after.stream().map(Unit::text).toArray(String[]::new);
        List<Passage> runs = new ArrayList<>();
        int[] above = new int[theirs.length + 1];
        for (int i = 0; i < mine.length; i++) {
            int[] here = new int[theirs.length + 1];
            for (int j = 0; j < theirs.length; j++) {
                if (mine[i].equals(theirs[j])) {
                    int length = above[j] + 1;
                    here[j + 1] = length;
                    boolean ends = i + 1 == mine.length || j + 1 == theirs.length || !mine[i + 1].equals(theirs[j + 1]);
                    if (ends) {
                        add(runs, before, i - length + 1, j - length + 1, length);
                    }
                }
            }
            above = here;
        }
        return runs;
    }

    private static void add(List<Passage> runs, List<Unit> before, int i, int j, int length) {
        long content = before.subList(i, i + length).stream().filter(Unit::content).count();
        if (content >= LEAST) {
            runs.add(new Passage(i, j, length, Math.pow(content, 1.5)));
        }
    }
}
