package org.priortext.lineage;

import java.util.List;
import org.priortext.model.Slice;

/**
 * Where a phrase comes from.
 *
 * @param slice the phrase in the target
 * @param route by what road
 * @param exact whether the source has the same words (after folding), not merely nearly the same
 * @param first the earliest version given that has the words, or nearly; null for new text, and for formulae of which no
 *     earlier text has the whole
 * @param older the greater part of the words where an earlier text than that has them without the rest; null if none does
 * @param via later versions that carry them, oldest first, each with the paragraph as a whole
 * @param agreed whether an adopted (or committee-recommended) text carries them
 */
public record Provenance(Slice slice, Route route, boolean exact, Place first, Place older, List<Place> via, boolean agreed) {

    public Provenance {
        via = List.copyOf(via);
    }
}
