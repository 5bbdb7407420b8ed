package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.priortext.model.Witness;

/**
 * The family tree of a dossier: from which earlier versions each version comes. A version may have several predecessors
 * (a text that joins two lines) or none (the first of a line).
 */
public final class Stemma {

    private final List<Witness> witnesses;
    private final List<List<Integer>> predecessors;
    private final List<List<Integer>> drafts;

    /**
     * @param predecessors of each version
     * @param drafts of each version: the earlier ones that are the same text in the making
     */
    Stemma(List<Witness> witnesses, List<List<Integer>> predecessors, List<List<Integer>> drafts) {
        this.witnesses = List.copyOf(witnesses);
        this.predecessors = List.copyOf(predecessors);
        this.drafts = List.copyOf(drafts);
    }

    /** A single line: each version comes from the one before it. */
    public static Stemma line(List<Witness> witnesses) {
        return new Stemma(witnesses, IntStream.range(0, witnesses.size())
                .mapToObj(version -> version == 0 ? List.<Integer>of() : List.of(version - 1)).toList(),
                java.util.Collections.nCopies(witnesses.size(), List.of()));
    }

    /** The versions a version comes from, the nearest kin first; empty for the first of a line. */
    public List<Witness> predecessors(Witness witness) {
        return predecessors(index(witness)).stream().map(witnesses::get).toList();
    }

    /** Whether the one comes from the other, directly or through others. */
    public boolean descends(Witness later, Witness earlier) {
        return descends(index(later), index(earlier));
    }

    List<Integer> predecessors(int version) {
        return predecessors.get(version);
    }

    /** Whether the earlier version is a draft of the later one. */
    boolean sameText(int later, int earlier) {
        return drafts.get(later).contains(earlier);
    }

    boolean descends(int later, int earlier) {
        return descends(predecessors, later, earlier);
    }

    /** Whether one version comes from another, by predecessors known at least as far as the later one. */
    static boolean descends(List<List<Integer>> predecessors, int later, int earlier) {
        List<Integer> open = new ArrayList<>(predecessors.get(later));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (next == earlier) {
                return true;
            }
            open.addAll(predecessors.get(next));
        }
        return false;
    }

    private int index(Witness witness) {
        for (int i = witnesses.size() - 1; i >= 0; i--) {
            if (witnesses.get(i) == witness) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a version of this dossier: " + witness.label());
    }
}
