package org.priortext.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Common runs of words of two clauses. */
final class Runs {

    private Runs() {}

    /** How many words from these two places on are the same. */
    static int common(Clause a, int atA, Clause b, int atB) {
        int most = Math.min(a.length() - atA, b.length() - atB);
        if (a.wording == b.wording && atA == atB) {
            return most;
        }
        int length = 0;
        while (length < most && a.words[atA + length] == b.words[atB + length]) {
            length++;
        }
        return length;
    }

    /** All common runs of at least so many words that cannot be made longer. */
    static List<Parallel> of(Clause text, Clause source, int shortest) {
        List<Parallel> runs = new ArrayList<>();
        int[] row = new int[source.length() + 1];
        for (int i = text.length() - 1; i >= 0; i--) {
            int diagonal = 0;
            for (int j = source.length() - 1; j >= 0; j--) {
                int below = row[j];
                row[j] = text.words[i] == source.words[j] ? diagonal + 1 : 0;
                boolean maximal = i == 0 || j == 0 || text.words[i - 1] != source.words[j - 1];
                if (row[j] >= shortest && maximal) {
                    runs.add(new Parallel(i, i + row[j], source, j));
                }
                diagonal = below;
            }
        }
        return runs;
    }

    /** How many words of a clause stand in runs of three and more in others. */
    static int covered(Clause clause, Set<Clause> others) {
        BitSet covered = new BitSet();
        for (int word = 0; word < clause.length(); word++) {
            for (Clause other : others) {
                if (clause.wording.runStandsIn(other.wording, word)) {
                    covered.set(word, word + Wording.SHORTEST_RUN);
                    break;
                }
            }
        }
        return covered.cardinality();
    }

    /** Words of the longest common subsequence of two stretches. */
    static int subsequence(Clause a, int fromA, int toA, Clause b, int fromB, int toB) {
        int[] row = new int[toB - fromB + 1];
        for (int i = fromA; i < toA; i++) {
            int before = 0;
            for (int j = fromB; j < toB; j++) {
                int above = row[j - fromB + 1];
                row[j - fromB + 1] = a.words[i] == b.words[j] ? before + 1 : Math.max(above, row[j - fromB]);
                before = above;
            }
        }
        return row[toB - fromB];
    }
}
