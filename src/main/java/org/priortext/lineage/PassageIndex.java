package org.priortext.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Every run of {@value #GRAM} words of a set of clauses and where it stands. */
final class PassageIndex {

    /** Words of the shortest run found; shorter ones are chance anywhere but in matched paragraphs. */
    static final int GRAM = 4;

    private record Spot(Clause clause, int at) {}

    private record Run(int first, int second, int third, int fourth) {
        private static Run of(int[] words, int at) {
            return new Run(words[at], words[at + 1], words[at + 2], words[at + 3]);
        }
    }

    /** Where each run stands, by the runs' numbers. */
    private final List<List<Spot>> spots = new ArrayList<>();
    /** The number of the run that begins at each word, by the clauses' numbers. */
    private final List<int[]> runs = new ArrayList<>();
    /** In how many clauses of one version each run stands at most, by the runs' numbers. */
    private final int[] repeats;

    /** @param clauses all there are, in the order of their numbers */
    PassageIndex(List<Clause> clauses) {
        Map<Run, Integer> numbers = new HashMap<>();
        for (Clause clause : clauses) {
            int[] its = new int[Math.max(0, clause.length() - GRAM + 1)];
            for (int at = 0; at < its.length; at++) {
                its[at] = numbers.computeIfAbsent(Run.of(clause.words, at), run -> numbers.size());
                if (its[at] == spots.size()) {
                    spots.add(new ArrayList<>(2));
                }
                spots.get(its[at]).add(new Spot(clause, at));
            }
            runs.add(its);
        }
        repeats = spots.stream().mapToInt(PassageIndex::repeats).toArray();
    }

    private List<Spot> spots(Clause clause, int at) {
        return spots.get(runs.get(clause.number)[at]);
    }

    /** All longest common runs of a clause and the indexed clauses that pass the test, each once. */
    List<Parallel> parallels(Clause clause, Predicate<Clause> wanted) {
        List<Parallel> found = new ArrayList<>();
        for (int at = 0; at + GRAM <= clause.length(); at++) {
            for (Spot spot : spots(clause, at)) {
                if (wanted.test(spot.clause) && !extendsLeft(clause, at, spot)) {
                    found.add(new Parallel(at, at + Runs.common(clause, at, spot.clause, spot.at), spot.clause, spot.at));
                }
            }
        }
        return found;
    }

    /** In how many clauses of one version the run at this place stands: the most over all versions. */
    int repeats(Clause clause, int at) {
        return repeats[runs.get(clause.number)[at]];
    }

    /** The clauses stand in the order of their versions. */
    private static int repeats(List<Spot> spots) {
        int most = 0;
        int here = 0;
        Clause last = null;
        for (Spot spot : spots) {
            if (last == null || spot.clause.version != last.version) {
                here = 1;
            } else if (spot.clause != last) {
                here++;
            }
            most = Math.max(most, here);
            last = spot.clause;
        }
        return most;
    }

    private static boolean extendsLeft(Clause clause, int at, Spot spot) {
        return at > 0 && spot.at > 0 && clause.words[at - 1] == spot.clause.words[spot.at - 1];
    }
}
