package org.priortext.lineage;

import java.util.List;
import org.priortext.model.Slice;
import org.priortext.model.Witness;

/** Traces the words of the last of several versions, and the fate of every earlier clause. */
public final class Tracer {

    /**
     * @param witnesses oldest first, the target last; at least one
     */
    public Lineage trace(List<Witness> witnesses) {
        return new Lineage(witnesses,
                witnesses.getLast().resolution().paragraphs().stream()
                        .map(p -> new Lineage.Traced(p, List.of(
                                new Provenance(Slice.whole(p), Route.NEW, true, null, List.of(), false))))
                        .toList(),
                List.of(), List.of());
    }
}
