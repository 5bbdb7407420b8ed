package org.priortext.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which pairs of paragraphs are worth a closer look: for each paragraph of either side the few of the other side with
 * the greatest weight of words in common. Keeps long texts fast; a pair left out has several better rivals on both
 * sides.
 */
final class Candidates {

    /** Rivals looked at for each paragraph. */
    private static final int FEW = 12;
    /** A word in more paragraphs of one text than this finds nobody. */
    private static final int COMMON = 60;

    /**
     * A pair worth a closer look.
     *
     * @param before index in the earlier text
     * @param after index in the later text
     * @param weight of the earlier paragraph's words that the later one has, each counted once
     */
    record Candidate(int before, int after, double weight) {}

    private static final Comparator<Candidate> HEAVIEST = Comparator.comparingDouble(Candidate::weight).reversed()
            .thenComparingInt(Candidate::before).thenComparingInt(Candidate::after);

    private final List<Worded> before;
    private final List<Worded> after;
    private final int words;

    private Candidates(List<Worded> before, List<Worded> after) {
        this.before = before;
        this.after = after;
        this.words = 1 + Stream.of(before, after).flatMap(List::stream).flatMapToInt(worded -> IntStream.of(worded.words()))
                .max().orElse(-1);
    }

    /** The pairs, in reading order of the earlier text, then of the later. */
    static List<Candidate> of(List<Worded> before, List<Worded> after) {
        return new Candidates(before, after).pairs();
    }

    private List<Candidate> pairs() {
        List<List<Integer>> havers = havers();
        List<Shortlist> ofAfter = after.stream().map(worded -> new Shortlist()).toList();
        List<Candidate> chosen = new ArrayList<>();
        double[] weights = new double[after.size()];
        double[] worth = new double[words];
        for (Worded worded : before) {
            BitSet met = weigh(worded, havers, worth, weights);
            Shortlist own = new Shortlist();
            met.stream().forEach(k -> {
                Candidate candidate = new Candidate(worded.index(), after.get(k).index(), weights[k]);
                weights[k] = 0;
                own.offer(candidate);
                ofAfter.get(k).offer(candidate);
            });
            chosen.addAll(own.kept());
        }
        ofAfter.forEach(list -> chosen.addAll(list.kept()));
        return chosen.stream().distinct()
                .sorted(Comparator.comparingInt(Candidate::before).thenComparingInt(Candidate::after)).toList();
    }

    /** For each word the places in the later list of those that have it; nobody for one that all too many have. */
    private List<List<Integer>> havers() {
        List<List<Integer>> havers = new ArrayList<>();
        IntStream.range(0, words).forEach(word -> havers.add(new ArrayList<>()));
        for (int k = 0; k < after.size(); k++) {
            for (int word : after.get(k).words()) {
                List<Integer> known = havers.get(word);
                if (known.size() <= COMMON && (known.isEmpty() || known.getLast() != k)) {
                    known.add(k);
                }
            }
        }
        havers.stream().filter(known -> known.size() > COMMON).forEach(List::clear);
        return havers;
    }

    /**
     * Adds up what a paragraph shares with each later one, and says with which it shares anything.
     *
     * @param worth scratch, nought for each word before and after
     * @param weights for each later paragraph the sum, nought before
     */
    private static BitSet weigh(Worded worded, List<List<Integer>> havers, double[] worth, double[] weights) {
        for (int i = 0; i < worded.size(); i++) {
            worth[worded.words()[i]] = Math.max(worth[worded.words()[i]], worded.weights()[i]);
        }
        BitSet met = new BitSet(weights.length);
        for (int word : worded.words()) {
            if (worth[word] > 0) {
                for (int k : havers.get(word)) {
                    weights[k] += worth[word];
                    met.set(k);
                }
                worth[word] = 0;
            }
        }
        return met;
    }

    /** The heaviest few of the pairs offered. */
    private static final class Shortlist {

        private final PriorityQueue<Candidate> lightestFirst = new PriorityQueue<>(FEW, HEAVIEST.reversed());

        void offer(Candidate candidate) {
            if (lightestFirst.size() < FEW) {
                lightestFirst.add(candidate);
            } else if (HEAVIEST.compare(candidate, lightestFirst.peek()) < 0) {
                lightestFirst.remove();
                lightestFirst.add(candidate);
            }
        }

        Collection<Candidate> kept() {
            return lightestFirst;
        }
    }
}
