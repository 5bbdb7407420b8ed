package org.priortext.align;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priortext.model.ParagraphKind;

/**
 * Finds the links of two texts: the user's first, then paragraphs of the same words, then one optimal assignment of the
 * rest, made again once its outcome tells who stands beside whom, then rolled citations, then splits and merges.
 */
final class LinkFinder {

    private final List<Worded> before;
    private final List<Worded> after;
    private final Tuning tuning;
    private final Kinship kinBefore;
    private final Kinship kinAfter;
    private final Map<Long, Likeness> likenesses = new LinkedHashMap<>();

    LinkFinder(List<Worded> before, List<Worded> after, Tuning tuning) {
        this.before = before;
        this.after = after;
        this.tuning = tuning;
        this.kinBefore = new Kinship(before);
        this.kinAfter = new Kinship(after);
    }

    /** The links, with the user's corrections given as index lists. */
    Links find(List<Link> corrections) {
        Links fixed = new Links(before.size(), after.size());
        for (Link correction : corrections) {
            if (correction.before().isEmpty() || correction.after().isEmpty()) {
                fixed.close(correction.before(), correction.after());
            } else {
                fixed.add(correction);
            }
        }
        sameWords(fixed);
        measure(fixed);
        Links first = assigned(fixed, null);
        Links second = assigned(fixed, new Context(kinBefore, kinAfter, first));
        new Rolled(before, after).pair(second);
        new Joins(before, after, tuning, likenesses.values()).extend(second);
        new Enclosed(tuning, likenesses.values()).extend(second);
        return second;
    }

    /** What was measured, for reasons and runners-up. */
    Map<Long, Likeness> likenesses() {
        return likenesses;
    }

    static long key(int i, int j) {
        return (long) i << 32 | j;
    }

    /** Pairs paragraphs of the same words, in order, where both texts have them equally often. */
    private void sameWords(Links links) {
        Map<Object, List<Integer>> earlier = new LinkedHashMap<>();
        Map<Object, List<Integer>> later = new HashMap<>();
        before.stream().filter(worded -> links.freeBefore(worded.index()))
                .forEach(worded -> earlier.computeIfAbsent(sameness(worded), key -> new ArrayList<>()).add(worded.index()));
        after.stream().filter(worded -> links.freeAfter(worded.index()))
                .forEach(worded -> later.computeIfAbsent(sameness(worded), key -> new ArrayList<>()).add(worded.index()));
        earlier.forEach((words, mine) -> {
            List<Integer> theirs = later.getOrDefault(words, List.of());
            if (mine.size() == theirs.size()) {
                for (int k = 0; k < mine.size(); k++) {
                    links.add(Link.pair(mine.get(k), theirs.get(k), Link.Origin.SAME_WORDS));
                }
            }
        });
    }

    private static Object sameness(Worded worded) {
        boolean heading = worded.paragraph().kind() == ParagraphKind.HEADING;
        return worded.size() == 0 ? worded.paragraph().text() : List.of(heading, IntBuffer.wrap(worded.words()));
    }

    /** Looks closer at the likeliest pairs of paragraphs that are still free. */
    private void measure(Links links) {
        List<Worded> mine = before.stream().filter(worded -> links.freeBefore(worded.index())).toList();
        List<Worded> theirs = after.stream().filter(worded -> links.freeAfter(worded.index())).toList();
        for (Candidates.Candidate pair : Candidates.of(mine, theirs)) {
            likenesses.put(key(pair.before(), pair.after()),
                    Likeness.of(before.get(pair.before()), after.get(pair.after()), tuning));
        }
    }

    private Links assigned(Links fixed, Context context) {
        Map<Long, Double> values = new LinkedHashMap<>();
        likenesses.forEach((key, likeness) -> values.put(key, likeness.score()));
        if (context != null) {
            addRelatives(fixed, context, values);
            values.replaceAll((key, score) -> score + tuning.context() * context.support((int) (key >> 32), (int) (long) key));
        }
        List<Assignment.Edge> edges = new ArrayList<>();
        values.forEach((key, value) -> {
            if (value > tuning.accept()) {
                int i = (int) (key >> 32);
                int j = (int) (long) key;
                edges.add(new Assignment.Edge(i, j, value - tuning.accept() / 2 + nearness(i, j)));
            }
        });
        int[] columns = Assignment.solve(before.size(), after.size(), edges);
        Links links = new Links(before.size(), after.size());
        fixed.all().forEach(links::add);
        for (int i = 0; i < before.size(); i++) {
            if (!fixed.freeBefore(i) && fixed.ofBefore(i) == null) {
                links.close(List.of(i), List.of());
            }
            if (columns[i] >= 0) {
                links.add(Link.pair(i, columns[i], Link.Origin.LIKENESS));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (!fixed.freeAfter(j) && fixed.ofAfter(j) == null) {
                links.close(List.of(), List.of(j));
            }
        }
        return links;
    }

    /** Chapeaux of linked sub-paragraphs: their own words may be too few to tell. */
    private void addRelatives(Links fixed, Context context, Map<Long, Double> values) {
        for (int i = 0; i < before.size(); i++) {
            if (kinBefore.children(i).isEmpty() || !fixed.freeBefore(i)) {
                continue;
            }
            for (int j : context.parentsOfChildrensPartners(i)) {
                if (fixed.freeAfter(j)) {
                    values.merge(key(i, j), context.children(i, j) * tuning.children(), Double::sum);
                }
            }
        }
    }

    /** A grain of value for standing at about the same place, so that equals are paired in order. */
    private double nearness(int i, int j) {
        double apart = (double) i / before.size() - (double) j / after.size();
        return 0.001 * (1 - apart * apart);
    }
}
