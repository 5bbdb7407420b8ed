package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.priortext.align.Aligner;
import org.priortext.align.Alignment;
import org.priortext.model.Witness;

/** Traces the words of the last of several versions, and the fate of every earlier clause. */
public final class Tracer {

    private final BiFunction<Witness, Witness, Alignment> aligner;

    /** A tracer that aligns neighbouring versions by itself. */
    public Tracer() {
        this((before, after) -> new Aligner().align(before.resolution(), after.resolution(), List.of()));
    }

    /**
     * A tracer that has neighbouring versions aligned by another, so that the user's corrections count.
     *
     * @param aligner aligns an earlier text and a later one
     */
    public Tracer(BiFunction<Witness, Witness, Alignment> aligner) {
        this.aligner = aligner;
    }

    /**
     * Traces the last of the witnesses. "Earliest" means first in the order given.
     *
     * @param witnesses oldest first, the target last; at least one
     */
    public Lineage trace(List<Witness> witnesses) {
        Collation collation = new Collation(witnesses);
        Stemma stemma = new StemmaFinder(collation).find();
        Roads roads = new Roads(collation, stemma, aligner);
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
