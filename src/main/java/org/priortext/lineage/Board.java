package org.priortext.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which words of a clause are claimed already. */
final class Board {

    /** Unclaimed words, half open, never cutting a written word that folds to several. */
    record Gap(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final Clause text;
    private final boolean[] taken;
    private final List<Claim> claims = new ArrayList<>();

    Board(Clause text) {
        this.text = text;
        this.taken = new boolean[text.length()];
    }

    void add(Claim claim) {
        for (int i = claim.start(); i < claim.end(); i++) {
            if (taken[i]) {
                throw new IllegalStateException("claimed twice: word " + i + " of " + text.paragraph.id());
            }
            taken[i] = true;
        }
        claims.add(claim);
    }

    void replace(Claim old, Claim other) {
        claims.remove(old);
        java.util.Arrays.fill(taken, old.start(), old.end(), false);
        add(other);
    }

    void replaceAll(List<Claim> others) {
        claims.clear();
        java.util.Arrays.fill(taken, false);
        others.forEach(this::add);
    }

    /** The claims in the order of the text. */
    List<Claim> claims() {
        return claims.stream().sorted(Comparator.comparingInt(Claim::start)).toList();
    }

    /** How far words from one on are unclaimed: the first claimed one, at most the other. */
    int freeUntil(int from, int to) {
        int at = from;
        while (at < to && !taken[at]) {
            at++;
        }
        return at;
    }

    /** The first of the unclaimed words that end before one. */
    int freeSince(int to) {
        int at = to;
        while (at > 0 && !taken[at - 1]) {
            at--;
        }
        return at;
    }

    /** What is unclaimed between two words. */
    List<Gap> free(int from, int to) {
        List<Gap> gaps = new ArrayList<>(1);
        int start = from;
        while (start < to) {
            if (taken[start] || text.splitsWord(start)) {
                start++;
                continue;
            }
            int end = start;
            while (end < to && !taken[end]) {
                end++;
            }
            int next = end;
            while (end > start && text.splitsWord(end)) {
                end--;
            }
            if (end > start) {
                gaps.add(new Gap(start, end));
            }
            start = Math.max(next, start + 1);
        }
        return gaps;
    }
}
