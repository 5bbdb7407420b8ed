package org.priortext.export.chart;

import java.util.ArrayList;
import java.util.List;
import org.priortext.lineage.Lineage;
import org.priortext.model.Witness;

/** Sorts the versions of a lineage into lanes: a version continues the lane its nearest kin ends, or opens its own. */
final class Lanes {
    private Lanes() {}

    /** The lanes from top to bottom, each with its versions from old to young; together they are all versions. */
    static List<List<Witness>> of(Lineage lineage) {
        List<List<Witness>> lanes = new ArrayList<>();
        for (Witness witness : lineage.witnesses()) {
            List<Witness> own = null;
            for (Witness kin : lineage.stemma().predecessors(witness)) {
                own = own != null ? own : endingIn(lanes, kin);
            }
            if (own == null) {
                own = new ArrayList<>();
                lanes.add(own);
            }
            own.add(witness);
        }
        return lanes;
    }

    private static List<Witness> endingIn(List<List<Witness>> lanes, Witness witness) {
        return lanes.stream().filter(lane -> lane.getLast() == witness).findFirst().orElse(null);
    }
}
