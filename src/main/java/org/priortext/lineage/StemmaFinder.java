package org.priortext.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.priortext.model.Resolution;

/**
 * Finds from which earlier versions each version comes. The measure is kinship: how many of a text's words stand in
 * telling runs of the earlier one, formulae and citations left out.
 *
 * <p>The first predecessor is the nearest kin among the earlier texts of the same title, without one of any title: the
 * latest that has at least half of the greatest kinship. A text of the same session under another title is a sister,
 * never an ancestor (domain: 73/27 and 73/266). A further predecessor is added while one gives at least a tenth of the
 * text's words that the others do not (76/19, which joins two lines), but never one that a predecessor itself comes
 * from: words that skip a version of their line are words brought back.
 */
final class StemmaFinder {

    /** Share of a text's words below which another is no kin. */
    static final double KIN = 0.1;
    /** Of texts whose kinship is at least this part of the greatest, the latest counts as nearest. */
    static final double NEAREST = 0.5;

    private final Collation collation;

    StemmaFinder(Collation collation) {
        this.collation = collation;
    }

    Stemma find() {
        List<List<Integer>> predecessors = new ArrayList<>();
        for (int version = 0; version < collation.size(); version++) {
            predecessors.add(List.copyOf(predecessors(version, predecessors)));
        }
        return new Stemma(collation.witnesses(), predecessors);
    }

    private List<Integer> predecessors(int version, List<List<Integer>> before) {
        List<boolean[]> shared = new ArrayList<>();
        for (int earlier = 0; earlier < version; earlier++) {
            shared.add(Relation.sisters(resolution(version), resolution(earlier)) ? new boolean[0] : shared(version, earlier));
        }
        int words = collation.version(version).stream().mapToInt(Clause::length).sum();
        boolean[] explained = new boolean[words];
        List<Integer> chosen = new ArrayList<>();
        int next = best(version, shared, explained, words, true);
        if (next < 0) {
            next = best(version, shared, explained, words, false);
        }
        while (next >= 0) {
            chosen.add(next);
            boolean[] its = shared.get(next);
            for (int i = 0; i < its.length; i++) {
                explained[i] |= its[i];
            }
            for (int earlier = 0; earlier < next; earlier++) {
                if (Stemma.descends(before, next, earlier)) {
                    shared.set(earlier, new boolean[0]);
                }
            }
            next = best(version, shared, explained, words, false);
        }
        return chosen;
    }

    private int best(int version, List<boolean[]> shared, boolean[] explained, int words, boolean sameTitle) {
        int[] gains = new int[version];
        for (int earlier = 0; earlier < version; earlier++) {
            if (!sameTitle || Relation.sameTitle(resolution(version), resolution(earlier))) {
                gains[earlier] = gain(shared.get(earlier), explained);
            }
        }
        int most = Arrays.stream(gains).max().orElse(0);
        int best = -1;
        for (int earlier = 0; earlier < version && most >= Math.max(1, words * KIN); earlier++) {
            if (gains[earlier] >= most * NEAREST) {
                best = earlier;
            }
        }
        return best;
    }

    private static int gain(boolean[] its, boolean[] explained) {
        int gain = 0;
        for (int i = 0; i < its.length; i++) {
            gain += its[i] && !explained[i] ? 1 : 0;
        }
        return gain;
    }

    private boolean[] shared(int version, int earlier) {
        int words = collation.version(version).stream().mapToInt(Clause::length).sum();
        boolean[] shared = new boolean[words];
        int offset = 0;
        for (Clause clause : collation.version(version)) {
            for (Parallel run : collation.in(clause, earlier)) {
                if (collation.weight(clause, run.start(), run.end()) >= ClaimFinder.TELLING_BITS) {
                    Arrays.fill(shared, offset + run.start(), offset + run.end(), true);
                }
            }
            for (int i = 0; i < clause.length(); i++) {
                shared[offset + i] &= !collation.formula(clause, i);
            }
            offset += clause.length();
        }
        return shared;
    }

    private Resolution resolution(int version) {
        return collation.witnesses().get(version).resolution();
    }
}
