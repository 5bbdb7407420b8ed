package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Aligner;
import org.priortext.model.Witness;

/** Traces the words of the last of several versions, and the fate of every earlier clause. */
public final class Tracer {

    /**
     * @param witnesses oldest first, the target last; at least one
     */
    public Lineage trace(List<Witness> witnesses) {
        Collation collation = new Collation(witnesses);
        Stemma stemma = new StemmaFinder(collation).find();
        Aligner aligner = new Aligner();
        Roads roads = new Roads(collation, stemma, (before, after) -> aligner.align(before, after, List.of()));
        ClaimFinder finder = new ClaimFinder(collation);
        List<Lineage.Traced> traced = new ArrayList<>();
        for (Clause clause : collation.version(collation.size() - 1)) {
            Evidence evidence = new Evidence(collation, stemma, roads, clause);
            traced.add(new Lineage.Traced(clause.paragraph, Tiling.tile(evidence, finder.claims(evidence))));
        }
        return new Lineage(witnesses, traced, new DescentFinder(collation, stemma, roads).find(),
                Shares.of(witnesses, traced), stemma);
    }
}
