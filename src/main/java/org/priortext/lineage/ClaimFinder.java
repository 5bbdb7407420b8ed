package org.priortext.lineage;

import java.util.List;
import java.util.Optional;

/**
 * Finds where the words of one clause come from. The run that tells most is claimed first, then what is left of the
 * others; then near matches, short runs on the road, joins, formulae and what is left of words kept. Drafts of the same text come after all other
 * texts: an adopted text equals its draft, and the question is where the draft has its words from.
 */
final class ClaimFinder {

    /**
     * Weight from which a run of words is no chance, in bits. Measured: between 477 pairs of texts on unrelated items
     * (1.2 million words) five words and more of this weight are shared agreed language or nothing; from 35 bits down
     * everyday joints of sentences appear.
     */
    static final double TELLING_BITS = 40;
    /** Words a run off the road needs besides. */
    static final int TELLING_WORDS = 5;
    /** Weight and words from which a run between matched clauses counts. */
    private static final double ROAD_BITS = 20;
    private static final int ROAD_WORDS = 3;
    /** Words of a run that must be of no formula. */
    private static final int OWN_WORDS = 3;
    /** Words from which a run found on the road is looked for off it too. */
    private static final int WHEREVER_WORDS = 8;

    private final Collation collation;
    private final NearFinder nearFinder;
    private final ClaimExtender extender;
    private final FormulaEdges formulaEdges;
    private final FormulaFinder formulaFinder;
    private final KeptFinder keptFinder = new KeptFinder();

    ClaimFinder(Collation collation) {
        this.collation = collation;
        this.nearFinder = new NearFinder(collation);
        this.extender = new ClaimExtender(collation);
        this.formulaEdges = new FormulaEdges(collation);
        this.formulaFinder = new FormulaFinder(collation);
    }

    /** The claims in the order of the text, without overlap. */
    List<Claim> claims(Evidence evidence) {
        Board board = new Board(evidence.text);
        claimRuns(evidence, evidence.runsWithOtherTexts(), board, TELLING_BITS, TELLING_WORDS);
        claimRuns(evidence, evidence.runs(), board, TELLING_BITS, TELLING_WORDS);
        nearFinder.claim(evidence, board);
        extender.extend(evidence.text, board);
        claimRuns(evidence, evidence.ordered(board.claims()), board, ROAD_BITS, ROAD_WORDS);
        extender.extend(evidence.text, board);
        board.replaceAll(ClaimJoiner.join(board.claims()));
        formulaEdges.release(evidence.text, board);
        formulaFinder.claim(evidence, board);
        keptFinder.claim(evidence, board);
        board.replaceAll(ClaimJoiner.join(board.claims()));
        return board.claims();
    }

    private void claimRuns(Evidence evidence, List<Parallel> runs, Board board, double bits, int words) {
        for (Optional<Board.Gap> best = best(evidence, runs, board, bits, words); best.isPresent();
                best = best(evidence, runs, board, bits, words)) {
            int from = best.get().start();
            int to = best.get().end();
            List<Parallel> places = to - from >= WHEREVER_WORDS ? evidence.runs() : runs;
            Claim exact = Claim.exact(evidence.earliest(places, from, to).orElseThrow());
            board.add(nearFinder.earlier(evidence, exact).orElse(exact));
        }
    }

    private Optional<Board.Gap> best(Evidence evidence, List<Parallel> runs, Board board, double bits, int words) {
        Board.Gap best = null;
        double most = bits;
        for (Parallel run : runs) {
            for (Board.Gap part : board.free(run.start(), run.end())) {
                double weight = collation.weight(evidence.text, part.start(), part.end());
                boolean more = weight > most || weight == most && best != null && part.length() > best.length()
                        || weight == most && best == null;
                if (more && part.length() >= words
                        && collation.ownWords(evidence.text, part.start(), part.end()) >= OWN_WORDS) {
                    best = part;
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
