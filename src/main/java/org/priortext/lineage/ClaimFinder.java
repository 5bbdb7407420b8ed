package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the words of one clause come from. The run that tells most is claimed first, then what is left of the
 * others; then near matches, short runs on the road, joins and formulae.
 */
final class ClaimFinder {

    /** Weight from which a run of words is no chance, in bits. */
    static final double TELLING_BITS = 45;
    /** Words a run off the road needs besides. */
    private static final int TELLING_WORDS = 5;
    /** Weight and words from which a run between matched clauses counts. */
    private static final double ROAD_BITS = 15;
    private static final int ROAD_WORDS = 3;
    /** Words of the shortest formula worth showing. */
    private static final int FORMULA_WORDS = 4;

    private final Collation collation;
    private final NearFinder nearFinder;

    ClaimFinder(Collation collation) {
        this.collation = collation;
        this.nearFinder = new NearFinder(collation);
    }

    /** The claims in the order of the text, without overlap. */
    List<Claim> claims(Evidence evidence) {
        Board board = new Board(evidence.text);
        claimRuns(evidence, evidence.runs(), board, TELLING_BITS, TELLING_WORDS);
        nearFinder.claim(evidence, board);
        claimRuns(evidence, evidence.roadRuns(), board, ROAD_BITS, ROAD_WORDS);
        board.replaceAll(ClaimJoiner.join(board.claims()));
        claimFormulae(evidence, board);
        return board.claims();
    }

    private void claimRuns(Evidence evidence, List<Parallel> runs, Board board, double bits, int words) {
        for (Optional<Board.Gap> best = best(evidence, runs, board, bits, words); best.isPresent();
                best = best(evidence, runs, board, bits, words)) {
            board.add(Claim.exact(evidence.earliest(runs, best.get().start(), best.get().end()).orElseThrow()));
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
                if (part.length() >= words && more) {
                    best = part;
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void claimFormulae(Evidence evidence, Board board) {
        List<Claim> found = new ArrayList<>();
        for (Board.Gap gap : board.free(0, evidence.text.length())) {
            int from = gap.start();
            while (from < gap.end()) {
                int to = from;
                while (to < gap.end() && collation.formula(evidence.text, to)) {
                    to++;
                }
                if (to - from >= FORMULA_WORDS) {
                    found.add(formula(evidence, from, to));
                }
                from = Math.max(to, from + 1);
            }
        }
        found.forEach(board::add);
    }

    private static Claim formula(Evidence evidence, int from, int to) {
        return evidence.earliest(evidence.runs(), from, to)
                .map(run -> new Claim(from, to, run.source(), run.sourceStart(), run.sourceEnd(), Claim.Kind.FORMULA, to - from))
                .orElseGet(() -> new Claim(from, to, null, 0, 0, Claim.Kind.FORMULA, 0));
    }
}
