package org.priortext.lineage;

import java.util.Comparator;
import java.util.Optional;

/**
 * Finds near matches in what no exact run claims: words that stand in an earlier clause in the same order with a few
 * changed, left out or put in. Local alignment of words (Smith and Waterman, J. Mol. Biol. 147, 1981): a common word
 * counts its weight, any other costs {@value #CHANGE_COST} bits.
 */
final class NearFinder {

    private static final double CHANGE_COST = 8;
    private static final double FORMULA_COST = 1;
    /** Weight from which a near match is no chance: more than for an exact run. */
    private static final double TELLING_BITS = 60;
    private static final int TELLING_WORDS = 6;
    /** Share of an exact run's words that an earlier text must have to be its source instead. */
    private static final double NEARLY_ALL = 0.9;
    /** Share of citing words from which on a run is a list of citations and not prose. */
    private static final double LIST_OF_CITATIONS = 0.5;
    /** A word that tells nothing still holds the alignment together. */
    private static final double LEAST_WEIGHT = 0.5;
    /** No near match begins with a word that tells less. */
    private static final double SMALL = 5;

    private final Collation collation;

    NearFinder(Collation collation) {
        this.collation = collation;
    }

    /** Claims near matches in the gaps of the board, the weightiest first. */
    void claim(Evidence evidence, Board board) {
        boolean found = true;
        while (found) {
            found = false;
            for (Board.Gap gap : board.free(0, evidence.text.length())) {
                Optional<Claim> best = evidence.kinSomewhere(gap.start(), gap.end(), TELLING_BITS).stream()
                        .map(source -> local(evidence.text, gap, source)).flatMap(Optional::stream)
                        .max(Comparator.comparingDouble(Scored::value)
                                .thenComparingInt(scored -> -scored.claim.source().version))
                        .map(Scored::claim);
                if (best.isPresent()) {
                    board.add(best.get());
                    found = true;
                }
            }
        }
    }

    /**
     * The earliest version before the claim's own that has nearly all of its words: a paragraph that is rolled over with
     * one date changed has its source in the first of its kind. Lists of citations are left as they are; they grow by a
     * number a year.
     */
    Optional<Claim> earlier(Evidence evidence, Claim claim) {
        if (collation.cited(evidence.text, claim.start(), claim.end()) > LIST_OF_CITATIONS * claim.length()) {
            return Optional.empty();
        }
        Board.Gap range = new Board.Gap(claim.start(), claim.end());
        return evidence.kinThroughout(claim.start(), claim.end()).stream()
                .filter(clause -> clause.version < claim.source().version)
                .map(clause -> local(evidence.text, range, clause)).flatMap(Optional::stream).map(Scored::claim)
                .filter(near -> near.common() >= NEARLY_ALL * claim.length())
                .min(Comparator.comparingInt((Claim near) -> near.source().version).thenComparingInt(near -> -near.common()))
                .map(near -> new Claim(claim.start(), claim.end(), near.source(), near.sourceStart(), near.sourceEnd(),
                        Claim.Kind.NEAR, near.common()));
    }

    private record Scored(Claim claim, double value) {}

    private Optional<Scored> local(Clause text, Board.Gap gap, Clause source) {
        if (gap.length() < TELLING_WORDS) {
            return Optional.empty();
        }
        int rows = gap.length();
        int columns = source.length();
        double[][] score = new double[rows + 1][columns + 1];
        double best = 0;
        int bestRow = 0;
        int bestColumn = 0;
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                double value = Math.max(0, Math.max(score[i - 1][j] - cost(text, gap.start() + i - 1),
                        score[i][j - 1] - cost(source, j - 1)));
                if (text.words[gap.start() + i - 1] == source.words[j - 1]) {
                    value = Math.max(value, score[i - 1][j - 1] + weight(text, gap.start() + i - 1));
                }
                score[i][j] = value;
                if (value > best) {
                    best = value;
                    bestRow = i;
                    bestColumn = j;
                }
            }
        }
        return best < TELLING_BITS ? Optional.empty() : trace(text, gap, source, score, bestRow, bestColumn);
    }

    private Optional<Scored> trace(Clause text, Board.Gap gap, Clause source, double[][] score, int row, int column) {
        int i = row;
        int j = column;
        int common = 0;
        int firstRow = row;
        int firstColumn = column;
        double weight = 0;
        while (i > 0 && j > 0 && score[i][j] > 0) {
            int word = gap.start() + i - 1;
            if (text.words[word] == source.words[j - 1] && score[i][j] == score[i - 1][j - 1] + weight(text, word)) {
                weight += weight(text, word);
                common++;
                i--;
                j--;
                firstRow = i;
                firstColumn = j;
            } else if (score[i][j] == score[i - 1][j] - cost(text, word)) {
                i--;
            } else {
                j--;
            }
        }
        while (common > 0 && weight(text, gap.start() + firstRow) < SMALL
                && text.words[gap.start() + firstRow] == source.words[firstColumn]) {
            firstRow++;
            firstColumn++;
            common--;
        }
        int length = row - firstRow;
        int start = gap.start() + firstRow;
        int end = gap.start() + row;
        boolean borneOut = length >= TELLING_WORDS && common >= ClaimJoiner.SHARE_IN_SOURCE * length
                && common >= 0.7 * (column - firstColumn) && weight >= TELLING_BITS
                && !text.splitsWord(start) && !text.splitsWord(end);
        Claim.Kind kind = common == length && common == column - firstColumn ? Claim.Kind.EXACT : Claim.Kind.NEAR;
        return borneOut
                ? Optional.of(new Scored(new Claim(start, end, source, firstColumn, column, kind, common), weight))
                : Optional.empty();
    }

    /** What a word too many costs; a citation too many is the way of lists. */
    private double cost(Clause clause, int word) {
        return collation.formula(clause, word) ? FORMULA_COST : CHANGE_COST;
    }

    private double weight(Clause text, int word) {
        return Math.max(LEAST_WEIGHT, collation.weight(text, word, word + 1));
    }
}
