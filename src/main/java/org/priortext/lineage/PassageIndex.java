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

    private final Map<Long, List<Spot>> spots = new HashMap<>();

    PassageIndex(List<Clause> clauses) {
        for (Clause clause : clauses) {
            for (int at = 0; at + GRAM <= clause.length(); at++) {
                spots.computeIfAbsent(key(clause, at), key -> new ArrayList<>(2)).add(new Spot(clause, at));
            }
        }
    }

    /** All longest common runs of a clause and the indexed clauses that pass the test, each once. */
    List<Parallel> parallels(Clause clause, Predicate<Clause> wanted) {
        List<Parallel> found = new ArrayList<>();
        for (int at = 0; at + GRAM <= clause.length(); at++) {
            for (Spot spot : spots.getOrDefault(key(clause, at), List.of())) {
                if (wanted.test(spot.clause) && !extendsLeft(clause, at, spot)) {
                    int length = Runs.common(clause, at, spot.clause, spot.at);
                    if (length >= GRAM) {
                        found.add(new Parallel(at, at + length, spot.clause, spot.at));
                    }
                }
            }
        }
        return found;
    }

    /** In how many clauses of one version the run at this place stands: the most over all versions. */
    int repeats(Clause clause, int at) {
        Map<Integer, Integer> counts = new HashMap<>();
        Clause last = null;
        int most = 1;
        for (Spot spot : spots.getOrDefault(key(clause, at), List.of())) {
            if (spot.clause != last && Runs.common(clause, at, spot.clause, spot.at) >= GRAM) {
                most = Math.max(most, counts.merge(spot.clause.version, 1, Integer::sum));
                last = spot.clause;
            }
        }
        return most;
    }

    private static boolean extendsLeft(Clause clause, int at, Spot spot) {
        return at > 0 && spot.at > 0 && clause.words[at - 1] == spot.clause.words[spot.at - 1];
    }

    private static long key(Clause clause, int at) {
        long key = 0;
        for (int i = at; i < at + GRAM; i++) {
            key = key * 0x9E3779B97F4A7C15L + clause.words[i] + 1;
        }
        return key;
    }
}
