package org.priortext.export.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Fate;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/**
 * What comes into a version past those it was made from: clauses that return, and words of other texts in clauses that
 * would be new without them. Each comes from the youngest version that has it.
 */
final class FarFlows {
    private final Lineage lineage;

    FarFlows(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Those into a version, by the version they come from; none into one that was made from no other. */
    Map<Witness, List<Flow>> into(Witness later) {
        List<Witness> near = lineage.stemma().predecessors(later);
        if (near.isEmpty()) {
            return Map.of();
        }
        Set<Paragraph> carried = Collections.newSetFromMap(new IdentityHashMap<>());
        flows(later).filter(flow -> near.contains(flow.descent().witness())).forEach(flow -> carried.add(flow.to()));
        Map<Paragraph, List<Flow>> far = new IdentityHashMap<>();
        List<Flow> all = flows(later).filter(flow -> !near.contains(flow.descent().witness()))
                .filter(flow -> returns(flow) || !carried.contains(flow.to())).toList();
        all.forEach(flow -> far.computeIfAbsent(flow.to(), _ -> new ArrayList<>()).add(flow));
        Map<Witness, List<Flow>> byOrigin = new LinkedHashMap<>();
        all.stream().filter(flow -> far.get(flow.to()).stream().noneMatch(other -> passes(flow, other)))
                .forEach(flow -> byOrigin.computeIfAbsent(flow.descent().witness(), _ -> new ArrayList<>()).add(flow));
        return byOrigin;
    }

    private Stream<Flow> flows(Witness later) {
        return lineage.survival().stream().flatMap(descent -> descent.steps().stream().filter(step -> step.witness() == later)
                .flatMap(step -> step.to().stream().map(to -> new Flow(descent, step, to))));
    }

    private static boolean returns(Flow flow) {
        return flow.step().fate() == Fate.RETURNED;
    }

    /** Whether a clause comes to a younger one that goes the same way, and returns if it does. */
    private static boolean passes(Flow flow, Flow other) {
        return returns(flow) == returns(other) && flow.descent().steps().stream().filter(step -> step.witness() == other.descent().witness())
                .map(Descent.Step::to).flatMap(List::stream).anyMatch(one -> one == other.from());
    }
}
