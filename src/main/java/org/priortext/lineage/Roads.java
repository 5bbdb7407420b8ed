package org.priortext.lineage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/** The roads by which clauses come down: each version aligned with the versions it comes from. */
final class Roads {

    private final Map<Clause, List<Clause>> parents = new IdentityHashMap<>();
    private final Map<Clause, List<Step>> children = new IdentityHashMap<>();

    /** A clause's next station, and the match that leads there. */
    record Step(Clause child, Match match) {}

    Roads(Collation collation, Stemma stemma, BiFunction<Witness, Witness, Alignment> aligner) {
        for (int version = 0; version < collation.size(); version++) {
            for (int earlier : stemma.predecessors(version)) {
                for (Match match : aligner.apply(collation.witnesses().get(earlier), collation.witnesses().get(version)).matches()) {
                    for (Paragraph before : match.before()) {
                        for (Paragraph after : match.after()) {
                            link(collation.clause(earlier, before), collation.clause(version, after), match);
                        }
                    }
                }
            }
        }
    }

    private void link(Clause parent, Clause child, Match match) {
        parents.computeIfAbsent(child, key -> new ArrayList<>()).add(parent);
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(new Step(child, match));
    }

    /** The matched clauses of the versions this clause's version comes from. */
    List<Clause> parents(Clause clause) {
        return parents.getOrDefault(clause, List.of());
    }

    /** The matched clauses of the versions that come from this clause's version. */
    List<Step> children(Clause clause) {
        return children.getOrDefault(clause, List.of());
    }

    /** All clauses this one comes from, through any number of versions. */
    Set<Clause> ancestors(Clause clause) {
        Set<Clause> found = new LinkedHashSet<>();
        List<Clause> open = new ArrayList<>(parents(clause));
        while (!open.isEmpty()) {
            Clause next = open.removeFirst();
            if (found.add(next)) {
                open.addAll(parents(next));
            }
        }
        return found;
    }
}
