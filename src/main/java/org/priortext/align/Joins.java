package org.priortext.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds splits and merges: a paragraph still free joins a link of the other side if a good share of its weight is
 * found there in words no other part of the link accounts for.
 */
final class Joins {

    private final List<Worded> before;
    private final List<Worded> after;
    private final Tuning tuning;
    private final Collection<Likeness> likenesses;

    Joins(List<Worded> before, List<Worded> after, Tuning tuning, Collection<Likeness> likenesses) {
        this.before = before;
        this.after = after;
        this.tuning = tuning;
        this.likenesses = likenesses;
    }

    private record Offer(Link old, Link wider, double coverage) {}

    /** Widens links, the best supported first, until no free paragraph fits. */
    void extend(Links links) {
        Optional<Offer> best = best(links);
        while (best.isPresent()) {
            links.replace(best.get().old(), best.get().wider());
            best = best(links);
        }
    }

    private Optional<Offer> best(Links links) {
        List<Offer> offers = new ArrayList<>();
        for (Likeness likeness : likenesses) {
            if (likeness.shared() < tuning.joinEvidence()) {
                continue;
            }
            int i = likeness.before();
            int j = likeness.after();
            if (links.freeBefore(i) && wideningAfter(links.ofAfter(j))) {
                Link old = links.ofAfter(j);
                offer(old, new Link(with(old.before(), i), old.after(), Link.Origin.COVERAGE), i, true).ifPresent(offers::add);
            } else if (links.freeAfter(j) && wideningBefore(links.ofBefore(i))) {
                Link old = links.ofBefore(i);
                offer(old, new Link(old.before(), with(old.after(), j), Link.Origin.COVERAGE), j, false).ifPresent(offers::add);
            }
        }
        return offers.stream().max(Comparator.comparingDouble(Offer::coverage)
                .thenComparing(offer -> -offer.wider().before().getFirst())
                .thenComparing(offer -> -offer.wider().after().getFirst()));
    }

    private static boolean wideningAfter(Link link) {
        return link != null && link.origin() != Link.Origin.USER && link.origin() != Link.Origin.SAME_WORDS
                && link.after().size() == 1;
    }

    private static boolean wideningBefore(Link link) {
        return link != null && link.origin() != Link.Origin.USER && link.origin() != Link.Origin.SAME_WORDS
                && link.before().size() == 1;
    }

    private static List<Integer> with(List<Integer> indexes, int one) {
        return Stream.concat(indexes.stream(), Stream.of(one)).sorted().toList();
    }

    private Optional<Offer> offer(Link old, Link wider, int joining, boolean ofBefore) {
        List<Integer> many = ofBefore ? wider.before() : wider.after();
        List<Worded> side = ofBefore ? before : after;
        Worded one = ofBefore ? after.get(wider.after().getFirst()) : before.get(wider.before().getFirst());
        Parts parts = Parts.of(many.stream().map(side::get).toList());
        List<CommonRuns.Run> runs = ofBefore ? CommonRuns.of(parts.whole(), one) : CommonRuns.of(one, parts.whole());
        double least = Double.MAX_VALUE;
        double joined = 0;
        for (int k = 0; k < many.size(); k++) {
            int start = parts.starts()[k];
            int end = start + side.get(many.get(k)).size();
            double shared = runs.stream().filter(run -> inside(ofBefore ? run.before() : run.after(), start, end))
                    .mapToDouble(run -> run.weight() * run.length() / (run.length() + 1.0)).sum();
            if (many.get(k) == joining) {
                joined = shared;
            }
            least = Math.min(least, shared);
        }
        double coverage = joined / Math.max(side.get(joining).total(), 1e-9);
        boolean good = least >= tuning.joinEvidence() && coverage >= tuning.join();
        return good ? Optional.of(new Offer(old, wider, coverage)) : Optional.empty();
    }

    private static boolean inside(int at, int start, int end) {
        return start <= at && at < end;
    }

    /** Several paragraphs as one, with a word between them that nothing equals. */
    private record Parts(Worded whole, int[] starts) {

        static Parts of(List<Worded> parts) {
            int[] starts = new int[parts.size()];
            IntStream.Builder words = IntStream.builder();
            List<Double> weights = new ArrayList<>();
            double total = 0;
            int at = 0;
            for (int k = 0; k < parts.size(); k++) {
                starts[k] = at;
                for (int i = 0; i < parts.get(k).size(); i++) {
                    words.add(parts.get(k).words()[i]);
                    weights.add(parts.get(k).weights()[i]);
                }
                words.add(-1);
                weights.add(0.0);
                total += parts.get(k).total();
                at += parts.get(k).size() + 1;
            }
            Worded whole = new Worded(parts.getFirst().paragraph(), parts.getFirst().index(), words.build().toArray(),
                    weights.stream().mapToDouble(Double::doubleValue).toArray(), total);
            return new Parts(whole, starts);
        }
    }
}
