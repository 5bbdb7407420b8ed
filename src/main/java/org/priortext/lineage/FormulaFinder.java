package org.priortext.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Marks formulae, names and citations in what no claim covers, with the earliest text that has them. */
final class FormulaFinder {

    /** Words of the shortest stretch worth showing as formula. */
    private static final int SHORTEST = 4;
    /** Words from which a part of a stretch is shown by itself because an earlier text has it. */
    private static final int SHORTEST_PART = 6;

    private final Collation collation;

    FormulaFinder(Collation collation) {
        this.collation = collation;
    }

    void claim(Evidence evidence, Board board) {
        for (Board.Gap stretch : stretches(evidence.text, board)) {
            Board parts = new Board(evidence.text);
            for (Optional<Parallel> next = longest(evidence, stretch, parts); next.isPresent();
                    next = longest(evidence, stretch, parts)) {
                Parallel run = evidence.firstPlace(next.get().start(), next.get().end()).orElseThrow();
                parts.add(new Claim(run.start(), run.end(), run.source(), run.sourceStart(), run.sourceEnd(),
                        Claim.Kind.FORMULA, run.length()));
            }
            ClaimJoiner.join(parts.claims()).forEach(board::add);
            board.free(stretch.start(), stretch.end()).forEach(rest ->
                    board.add(new Claim(rest.start(), rest.end(), null, 0, 0, Claim.Kind.FORMULA, 0)));
        }
    }

    private static Optional<Parallel> longest(Evidence evidence, Board.Gap stretch, Board parts) {
        return evidence.runs().stream()
                .filter(run -> run.start() < stretch.end() && run.end() > stretch.start())
                .flatMap(run -> parts.free(Math.max(run.start(), stretch.start()), Math.min(run.end(), stretch.end()))
                        .stream().map(part -> run.clip(part.start(), part.end())))
                .filter(run -> run.length() >= Math.min(SHORTEST_PART, stretch.length()))
                .max(Comparator.comparingInt(Parallel::length).thenComparingInt(run -> -run.start()));
    }

    /** Unclaimed stretches of formulae. */
    private List<Board.Gap> stretches(Clause text, Board board) {
        List<Board.Gap> found = new ArrayList<>();
        for (Board.Gap gap : board.free(0, text.length())) {
            int from = gap.start();
            while (from < gap.end()) {
                int to = from;
                while (to < gap.end() && collation.formula(text, to)) {
                    to++;
                }
                if (to - from >= SHORTEST) {
                    found.add(new Board.Gap(from, to));
                }
                from = Math.max(to, from + 1);
            }
        }
        return found;
    }
}
