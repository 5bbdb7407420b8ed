package org.priortext.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the earlier versions have in common with one clause, and which of several places with the same words counts. */
final class Evidence {

    /** Words of the shortest run that counts between clauses on one road. */
    private static final int SHORTEST_ON_ROAD = 2;

    /** Part of a stretch's weight that runs in common must have for a clause to be looked at for a near match. */
    private static final double SEED = 0.3;

    /** Part of a claim's weight from which a run is the greater part of it. */
    private static final double GREATER_PART = 0.5;

    final Clause text;
    private final Collation collation;
    private final Stemma stemma;
    final Set<Clause> road;
    private final List<Integer> predecessors;
    private final List<Parallel> runs;
    private final List<Parallel> roadRuns = new ArrayList<>();
    private final Map<Clause, Double> affinity = new IdentityHashMap<>();

    Evidence(Collation collation, Stemma stemma, Roads roads, Clause text) {
        this.collation = collation;
        this.stemma = stemma;
        this.text = text;
        this.road = roads.ancestors(text);
        this.predecessors = stemma.predecessors(text.version);
        this.runs = collation.earlier(text);
        for (Parallel run : runs) {
            affinity.merge(run.source(), collation.weight(text, run.start(), run.end()), Double::sum);
        }
        for (Clause clause : road) {
            roadRuns.addAll(Runs.of(text, clause, SHORTEST_ON_ROAD));
        }
    }

    /** Runs of four words and more with any earlier clause. */
    List<Parallel> runs() {
        return runs;
    }

    /** Runs of two words and more with the clauses this one comes from. */
    List<Parallel> roadRuns() {
        return roadRuns;
    }

    /** Runs of four words and more with clauses of other texts, not of a draft of this one. */
    List<Parallel> runsWithOtherTexts() {
        return runs.stream().filter(run ->
                !stemma.sameText(text.version, run.source().version)).toList();
    }

    /** Earlier clauses whose runs in common with these words weigh at least so much, in the order of the versions. */
    private Stream<Clause> kin(int from, int to, double weight) {
        Map<Clause, Double> shared = new IdentityHashMap<>();
        Stream.concat(runs.stream().filter(run -> !road.contains(run.source())), roadRuns.stream())
                .filter(run -> run.start() < to && run.end() > from)
                .forEach(run -> shared.merge(run.source(),
                        collation.weight(text, Math.max(from, run.start()), Math.min(to, run.end())), Double::sum));
        return shared.entrySet().stream().filter(entry -> entry.getValue() >= weight).map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt((Clause clause) -> clause.version).thenComparingInt(clause -> clause.place));
    }

    /** Earlier clauses worth looking at for a near match somewhere in these words that must weigh so much. */
    List<Clause> kinSomewhere(int from, int to, double weight) {
        return kin(from, to, SEED * weight).toList();
    }

    /** Earlier clauses worth looking at for a near match of all these words. */
    List<Clause> kinThroughout(int from, int to) {
        return kin(from, to, SEED * collation.weight(text, from, to)).toList();
    }

    /** The first place in the reading order of the earliest version that has these words. */
    Optional<Parallel> firstPlace(int from, int to) {
        return runs.stream().filter(run -> run.covers(from, to))
                .min(Comparator.comparingInt((Parallel run) -> run.source().version)
                        .thenComparingInt(run -> run.source().place).thenComparingInt(Parallel::sourceStart))
                .map(run -> run.clip(from, to));
    }

    /** The likeliest place of these words in the earliest version that has them, out of these runs. */
    Optional<Parallel> earliest(List<Parallel> among, int from, int to) {
        return among.stream().filter(run -> run.covers(from, to))
                .min(Comparator.comparingInt((Parallel run) -> run.source().version).thenComparing(preference()))
                .map(run -> run.clip(from, to));
    }

    /** The weightiest run of a claim's words in a text before the claim's own; empty if none tells and is the greater part. */
    Optional<Parallel> older(Claim claim) {
        double least = Math.max(ClaimFinder.TELLING_BITS, GREATER_PART * collation.weight(text, claim.start(), claim.end()));
        return runs.stream().filter(run -> run.source().version < claim.source().version && run.start() < claim.end() && run.end() > claim.start())
                .map(run -> run.clip(Math.max(run.start(), claim.start()), Math.min(run.end(), claim.end())))
                .filter(run -> run.length() >= ClaimFinder.TELLING_WORDS && weight(run) >= least)
                .min(Comparator.comparingDouble((Parallel run) -> -weight(run))
                        .thenComparingInt(run -> run.source().version).thenComparing(preference()));
    }

    private double weight(Parallel run) {
        return collation.weight(text, run.start(), run.end());
    }

    /** The clauses that carry these words, one for each version after the given one, oldest first. */
    List<Clause> carriers(int from, int to, int afterVersion) {
        Map<Integer, Parallel> best = new java.util.TreeMap<>();
        Stream.concat(runs.stream(), roadRuns.stream())
                .filter(run -> run.covers(from, to) && run.source().version > afterVersion)
                .forEach(run -> best.merge(run.source().version, run,
                        (a, b) -> preference().compare(a, b) <= 0 ? a : b));
        return best.values().stream().map(Parallel::source).toList();
    }

    /** The clauses that have at least so many of these words in this order, one for each version, oldest first. */
    List<Clause> nearCarriers(int from, int to, int common, int afterVersion) {
        Map<Integer, Clause> best = new java.util.TreeMap<>();
        kinThroughout(from, to).stream().filter(clause -> clause.version > afterVersion
                        && Runs.subsequence(text, from, to, clause, 0, clause.length()) >= common)
                .forEach(clause -> best.merge(clause.version, clause,
                        (a, b) -> affinity(b) > affinity(a) ? b : a));
        return List.copyOf(best.values());
    }

    /** Whether a version this one comes from has the words, in a matched clause or in another. */
    boolean cameDown(Claim claim) {
        return Stream.concat(runs.stream(), roadRuns.stream()).anyMatch(run ->
                        predecessors.contains(run.source().version) && run.covers(claim.start(), claim.end()))
                || kinThroughout(claim.start(), claim.end()).stream().anyMatch(clause -> predecessors.contains(clause.version)
                        && Runs.subsequence(text, claim.start(), claim.end(), clause, 0, clause.length())
                                >= Math.min(claim.common(), ClaimJoiner.SHARE_IN_SOURCE * claim.length()));
    }

    /** The runs on the road that stand on the same side of every claim in both texts: words kept, not words met again. */
    List<Parallel> ordered(List<Claim> claims) {
        List<Parallel> ordered = new ArrayList<>();
        for (Clause clause : road) {
            List<Parallel> shared = roadRuns.stream().filter(run -> run.source() == clause).toList();
            List<Parallel> anchors = claims.stream().flatMap(claim -> shared.stream()
                    .filter(run -> run.covers(claim.start(), claim.end()))
                    .map(run -> run.clip(claim.start(), claim.end()))).toList();
            shared.stream().filter(run -> anchors.stream().allMatch(anchor -> anchor.start() >= run.end()
                    ? anchor.sourceStart() >= run.sourceEnd() : anchor.sourceEnd() <= run.sourceStart()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** On the road first, then the clause with most in common, then the reading order. */
    private Comparator<Parallel> preference() {
        return Comparator.comparing((Parallel run) -> !road.contains(run.source()))
                .thenComparing(run -> -affinity(run.source()))
                .thenComparingInt(run -> run.source().place)
                .thenComparingInt(Parallel::sourceStart);
    }

    private double affinity(Clause clause) {
        return affinity.getOrDefault(clause, 0.0);
    }
}
