package org.priortext.lineage;

import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/**
 * The inheritance of one text among others.
 *
 * @param witnesses all versions, oldest first, the target last
 * @param paragraphs the target's paragraphs, each with provenances that tile its text
 * @param survival every clause of every version but the target
 * @param shares by first version
 */
public record Lineage(List<Witness> witnesses, List<Traced> paragraphs, List<Descent> survival, List<Share> shares) {

    public Lineage {
        witnesses = List.copyOf(witnesses);
        paragraphs = List.copyOf(paragraphs);
        survival = List.copyOf(survival);
        shares = List.copyOf(shares);
    }

    /** The text whose words are traced. */
    public Witness target() {
        return witnesses.getLast();
    }

    /** A paragraph of the target and the provenances of its phrases, in order, without gap or overlap. */
    public record Traced(Paragraph paragraph, List<Provenance> provenances) {
        public Traced {
            provenances = List.copyOf(provenances);
        }
    }
}
