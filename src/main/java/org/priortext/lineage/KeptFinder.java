package org.priortext.lineage;

import java.util.List;

/**
 * Claims what the other steps leave of a clause that came down the road: words too few or too usual to prove anything by
 * themselves, but kept beside the same neighbour (or at the same border) in a matched clause. They are no new words.
 */
final class KeptFinder {

    void claim(Evidence evidence, Board board) {
        for (Board.Gap gap : board.free(0, evidence.text.length())) {
            List<Parallel> kept = evidence.roadRuns().stream().filter(run -> keeps(run, gap, evidence.text)).toList();
            evidence.earliest(kept, gap.start(), gap.end()).map(Claim::exact).ifPresent(board::add);
        }
    }

    private static boolean keeps(Parallel run, Board.Gap gap, Clause text) {
        boolean before = gap.start() == 0 ? run.start() == 0 && run.sourceStart() == 0 : run.start() < gap.start();
        boolean after = gap.end() == text.length()
                ? run.end() == text.length() && run.sourceEnd() == run.source().length() : run.end() > gap.end();
        return run.covers(gap.start(), gap.end()) && (before || after);
    }
}
