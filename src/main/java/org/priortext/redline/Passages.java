package org.priortext.redline;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** All shared runs that no unit on either end would make longer and that are no chance. */
    private static List<Passage> runs(List<Unit> before, List<Unit> after) {
        int[] mine = before.stream().mapToInt(Unit::word).toArray();
        int[] theirs = after.stream().mapToInt(Unit::word).toArray();
        int[] first = new int[Math.max(greatest(mine), greatest(theirs)) + 1];
        int[] next = new int[theirs.length];
        Arrays.fill(first, -1);
        for (int j = theirs.length - 1; j >= 0; j--) {
            next[j] = first[theirs[j]];
            first[theirs[j]] = j;
        }
        int[] content = contentBefore(before);
        List<Passage> runs = new ArrayList<>();
        for (int i = 0; i < mine.length; i++) {
            for (int j = first[mine[i]]; j >= 0; j = next[j]) {
                if (i == 0 || j == 0 || mine[i - 1] != theirs[j - 1]) {
                    int length = 1;
                    while (i + length < mine.length && j + length < theirs.length && mine[i + length] == theirs[j + length]) {
                        length++;
                    }
                    int telling = content[i + length] - content[i];
                    if (telling >= LEAST) {
                        runs.add(new Passage(i, j, length, Math.pow(telling, 1.5)));
                    }
                }
            }
        }
        return runs;
    }

    private static int greatest(int[] words) {
        return Arrays.stream(words).max().orElse(-1);
    }

    /** How many content words stand before each unit, and at the end how many there are. */
    private static int[] contentBefore(List<Unit> units) {
        int[] before = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            before[i + 1] = before[i] + (units.get(i).content() ? 1 : 0);
        }
        return before;
    }
}
