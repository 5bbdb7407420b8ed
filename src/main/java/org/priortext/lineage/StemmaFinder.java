package org.priortext.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.priortext.model.Resolution;

/**
 * Finds from which earlier versions each version comes. The measure is kinship: how many of a text's words stand in
 * telling runs of the earlier one, formulae and citations left out.
 *
 * <p>The first predecessor is the nearest kin among the earlier texts of the same title, or with most of the same
 * words; without one, of any title: the latest that has at least half of the greatest kinship. A text of the same session
 * under another title is a sister, never an ancestor (domain: 73/27 and 73/266). A further predecessor is added while one
 * gives at least a tenth of the text's words that the others do not (76/19, which joins two lines), but never one that a
 * predecessor itself comes from: words that skip a version of their line are words brought back. A text
 * of the same title of whose own words a third live on is a station of the line too, however few it gives that the first
 * has not: 74/29 between 73/27 and 75/240.
 */
final class StemmaFinder {

    /** Share of a text's words below which another is no kin. */
    static final double KIN = 0.1;
    /** Share of a text's words from which another counts as of its title, whatever its own reads. */
    static final double ALIKE = 0.6;
    /** Share of its own words from which a text of the same title that lives on in another is a predecessor. */
    static final double STATION = 1.0 / 3;
    /** Of texts whose kinship is at least this part of the greatest, the latest counts as nearest. */
    static final double NEAREST = 0.5;

    private final Collation collation;

    StemmaFinder(Collation collation) {
        this.collation = collation;
    }

    Stemma find() {
        List<List<Integer>> predecessors = new ArrayList<>();
        List<List<Integer>> drafts = new ArrayList<>();
        for (int version = 0; version < collation.size(); version++) {
            List<boolean[]> shared = shared(version);
            List<Integer> sameText = new ArrayList<>();
            Set<Integer> sameKind = new HashSet<>();
            for (int earlier = 0; earlier < version; earlier++) {
                boolean[] words = shared.get(earlier);
                boolean alike = gain(words, new boolean[words.length]) >= ALIKE * words.length
                        || Relation.sameTitle(resolution(version), resolution(earlier));
                boolean sister = !alike && Relation.sisters(resolution(version), resolution(earlier));
                if (sister) {
                    shared.set(earlier, new boolean[0]);
                }
                if (alike) {
                    sameKind.add(earlier);
                    if (Relation.sameSession(resolution(version), resolution(earlier))) {
                        sameText.add(earlier);
                    }
                }
            }
            predecessors.add(List.copyOf(predecessors(version, shared, sameKind, predecessors)));
            drafts.add(List.copyOf(sameText));
        }
        return new Stemma(collation.witnesses(), predecessors, drafts);
    }

    private List<Integer> predecessors(int version, List<boolean[]> shared, Set<Integer> sameKind, List<List<Integer>> before) {
        int words = words(version);
        boolean[] explained = new boolean[words];
        List<Integer> chosen = new ArrayList<>();
        int next = best(shared, explained, words, sameKind);
        if (next < 0) {
            next = best(shared, explained, words, Set.of());
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
            next = best(shared, explained, words, Set.of());
            if (next < 0) {
                next = station(shared, sameKind, chosen);
            }
        }
        return chosen;
    }

    /** The latest further text of the same title that lives on in this one; -1 if none does. */
    private int station(List<boolean[]> shared, Set<Integer> sameKind, List<Integer> chosen) {
        return sameKind.stream().filter(earlier -> !chosen.contains(earlier))
                .filter(earlier -> gain(shared.get(earlier), new boolean[shared.get(earlier).length]) >= STATION * words(earlier))
                .mapToInt(Integer::intValue).max().orElse(-1);
    }

    private int words(int version) {
        return collation.version(version).stream().mapToInt(Clause::length).sum();
    }

    /** The nearest kin among some versions, or among all if none are named; -1 if none is near enough. */
    private static int best(List<boolean[]> shared, boolean[] explained, int words, Set<Integer> among) {
        int version = shared.size();
        int[] gains = new int[version];
        for (int earlier = 0; earlier < version; earlier++) {
            if (among.isEmpty() || among.contains(earlier)) {
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

    /** Which of a version's words, in their order, stand in telling runs of each earlier version. */
    private List<boolean[]> shared(int version) {
        int words = words(version);
        List<boolean[]> shared = new ArrayList<>();
        for (int earlier = 0; earlier < version; earlier++) {
            shared.add(new boolean[words]);
        }
        int offset = 0;
        for (Clause clause : collation.version(version)) {
            for (Parallel run : collation.earlier(clause)) {
                if (collation.weight(clause, run.start(), run.end()) >= ClaimFinder.TELLING_BITS) {
                    Arrays.fill(shared.get(run.source().version), offset + run.start(), offset + run.end(), true);
                }
            }
            for (int i = 0; i < clause.length(); i++) {
                if (collation.formula(clause, i)) {
                    for (boolean[] its : shared) {
                        its[offset + i] = false;
                    }
                }
            }
            offset += clause.length();
        }
        return shared;
    }

    private Resolution resolution(int version) {
        return collation.witnesses().get(version).resolution();
    }
}
