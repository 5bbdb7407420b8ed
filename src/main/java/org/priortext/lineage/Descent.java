package org.priortext.lineage;

import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/**
 * What became of one clause, version by version.
 *
 * @param witness the version it stands in
 * @param ancestor the clause
 * @param steps one for each later version that comes from its own, and one for any other that carries its words; oldest
 *     first
 */
public record Descent(Witness witness, Paragraph ancestor, List<Step> steps) {

    public Descent {
        steps = List.copyOf(steps);
    }

    /**
     * The clause in one later version.
     *
     * @param witness the later version
     * @param fate what became of it
     * @param to the paragraphs that carry it, in reading order; empty if dropped
     */
    public record Step(Witness witness, Fate fate, List<Paragraph> to) {
        public Step {
            to = List.copyOf(to);
        }
    }
}
