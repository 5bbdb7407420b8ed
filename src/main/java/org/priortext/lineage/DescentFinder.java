package org.priortext.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows every clause of every version through the later ones. Along its line the alignments lead; where they lead
 * nowhere, telling runs of its words do. In versions off its line it is followed by its words alone, and a version
 * without them has no step.
 */
final class DescentFinder {

    /** Share of a clause's words below which what travels on is a fragment. */
    private static final double FRAGMENT = 0.35;
    /** Share of a clause's words that a text off its line must have to carry the clause and not a fragment. */
    private static final double WHOLE = 0.6;
    /** Share of a clause's words that a clause further down must still have to be its descendant. */
    private static final double TRACE = 0.15;

    private final Collation collation;
    private final Stemma stemma;
    private final Roads roads;
    /** What part of a wording's words another has: a clause often meets the same text in several versions. */
    private final Map<Wording, Map<Wording, Double>> shares = new IdentityHashMap<>();

    DescentFinder(Collation collation, Stemma stemma, Roads roads) {
        this.collation = collation;
        this.stemma = stemma;
        this.roads = roads;
    }

    /** The descents of all clauses of all versions but the last, in reading order. */
    List<Descent> find() {
        List<Descent> descents = new ArrayList<>();
        for (int version = 0; version < collation.size() - 1; version++) {
            for (Clause clause : collation.version(version)) {
                descents.add(new Descent(clause.witness, clause.paragraph, steps(clause)));
            }
        }
        return descents;
    }

    private List<Descent.Step> steps(Clause clause) {
        Map<Integer, Set<Clause>> carriers = new LinkedHashMap<>();
        Map<Integer, Fate> fates = new HashMap<>();
        carriers.put(clause.version, Set.of(clause));
        Map<Integer, Set<Clause>> byWords = byWords(clause);
        List<Descent.Step> steps = new ArrayList<>();
        for (int later = clause.version + 1; later < collation.size(); later++) {
            Set<Clause> worded = byWords.getOrDefault(later, Set.of());
            if (stemma.descends(later, clause.version)) {
                Descent.Step step = onLine(clause, later, carriers, fates, worded);
                fates.put(later, step.fate());
                steps.add(step);
            } else if (!worded.isEmpty()) {
                steps.add(step(later, offLine(clause, worded), worded));
            }
        }
        return steps;
    }

    private Descent.Step onLine(Clause clause, int later, Map<Integer, Set<Clause>> carriers, Map<Integer, Fate> fates, Set<Clause> worded) {
        List<Roads.Step> ways = new ArrayList<>();
        boolean present = false;
        Fate kept = null;
        for (int before : stemma.predecessors(later)) {
            Set<Clause> carrying = carriers.getOrDefault(before, Set.of());
            Set<Clause> children = new LinkedHashSet<>();
            for (Clause carrier : carrying) {
                present = true;
                roads.children(carrier).stream()
                        .filter(way -> way.child().version == later && (sameText(clause, carrier) || sameText(carrier, way.child())
                                || isTrace(clause, way.child())))
                        .forEach(way -> {
                            ways.add(way);
                            children.add(way.child());
                        });
            }
            if (unchanged(carrying, children)) {
                kept = fates.get(before);
            }
        }
        Set<Clause> reached = sorted(ways.stream().map(Roads.Step::child).toList());
        Set<Clause> found = reached.isEmpty() ? worded : reached;
        carriers.put(later, found);
        boolean stays = kept != null && kept != Fate.RETURNED && ways.stream().noneMatch(DescentFinder::moved);
        Fate fate = !reached.isEmpty() ? stays ? kept : fate(clause, ways, reached)
                : worded.isEmpty() ? Fate.DROPPED
                : present ? Fate.PARTIAL : Fate.RETURNED;
        return step(later, fate, found);
    }

    /** Whether the carriers of one version stand word for word in the next: what became of the clause is what it was. */
    private static boolean unchanged(Set<Clause> carriers, Set<Clause> children) {
        return !carriers.isEmpty() && carriers.stream().map(carrier -> carrier.paragraph.text()).toList()
                .equals(sorted(children).stream().map(child -> child.paragraph.text()).toList());
    }

    private Fate fate(Clause clause, List<Roads.Step> ways, Set<Clause> reached) {
        if (reached.size() > 1) {
            return Fate.SPLIT;
        }
        if (ways.stream().anyMatch(way -> way.match().before().size() > 1)) {
            return Fate.MERGED;
        }
        Clause carrier = reached.iterator().next();
        if (sameText(clause, carrier)) {
            return ways.stream().anyMatch(DescentFinder::moved) ? Fate.MOVED : Fate.VERBATIM;
        }
        return share(clause, reached) < FRAGMENT ? Fate.PARTIAL : Fate.EDITED;
    }

    private static boolean moved(Roads.Step way) {
        return way.match().moved() || way.match().crossesBorder();
    }

    private Fate offLine(Clause clause, Set<Clause> carriers) {
        if (carriers.stream().anyMatch(carrier -> sameText(clause, carrier))) {
            return Fate.VERBATIM;
        }
        return share(clause, carriers) < WHOLE ? Fate.PARTIAL : Fate.EDITED;
    }

    /** The clauses of each later version that have telling runs of these words, none of them already in another. */
    private Map<Integer, Set<Clause>> byWords(Clause clause) {
        Map<Integer, boolean[]> covered = new LinkedHashMap<>();
        Map<Integer, Set<Clause>> found = new LinkedHashMap<>();
        collation.later(clause).stream()
                .filter(run -> run.length() >= ClaimFinder.TELLING_WORDS
                        && collation.weight(clause, run.start(), run.end()) >= ClaimFinder.TELLING_BITS)
                .sorted(Comparator.comparingInt((Parallel run) -> -run.length())
                        .thenComparingInt(run -> run.source().place))
                .forEach(run -> {
                    boolean[] taken = covered.computeIfAbsent(run.source().version, key -> new boolean[clause.length()]);
                    boolean fresh = false;
                    for (int i = run.start(); i < run.end(); i++) {
                        fresh |= !taken[i];
                        taken[i] = true;
                    }
                    if (fresh) {
                        found.computeIfAbsent(run.source().version, key -> new LinkedHashSet<>()).add(run.source());
                    }
                });
        found.replaceAll((version, clauses) -> sorted(clauses));
        return found;
    }

    private static boolean sameText(Clause one, Clause other) {
        return one.paragraph.text().equals(other.paragraph.text());
    }

    private boolean isTrace(Clause clause, Clause descendant) {
        return share(clause, Set.of(descendant)) >= TRACE;
    }

    /** The part of a clause's words that stand in runs of three and more in others. */
    private double share(Clause clause, Set<Clause> others) {
        if (clause.length() == 0) {
            return 0;
        }
        return others.size() > 1 ? (double) Runs.covered(clause, others) / clause.length()
                : shares.computeIfAbsent(clause.wording, wording -> new IdentityHashMap<>())
                        .computeIfAbsent(others.iterator().next().wording, wording -> (double) Runs.covered(clause, others) / clause.length());
    }

    private static Set<Clause> sorted(Iterable<Clause> clauses) {
        List<Clause> list = new ArrayList<>();
        clauses.forEach(list::add);
        list.sort(Comparator.comparingInt(clause -> clause.place));
        return new LinkedHashSet<>(list);
    }

    private Descent.Step step(int version, Fate fate, Set<Clause> to) {
        return new Descent.Step(collation.witnesses().get(version), fate,
                to.stream().map(clause -> clause.paragraph).toList());
    }
}
