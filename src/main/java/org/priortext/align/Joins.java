package org.priortext.align;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** A link that the free paragraph of a likeness would join, and the share of the paragraph that this explains. */
    private record Offer(Likeness likeness, Link old, Link wider, double coverage) {}

    private static final Comparator<Offer> BEST = Comparator.comparingDouble(Offer::coverage).reversed()
            .thenComparing(offer -> offer.wider().before().getFirst())
            .thenComparing(offer -> offer.wider().after().getFirst())
            .thenComparing(offer -> offer.likeness().before())
            .thenComparing(offer -> offer.likeness().after());

    /** Widens links, the best supported first, until no free paragraph fits. */
    void extend(Links links) {
        List<Likeness> strong = likenesses.stream().filter(one -> one.shared() >= tuning.joinEvidence()).toList();
        Map<Integer, List<Likeness>> ofBefore = strong.stream().collect(Collectors.groupingBy(Likeness::before));
        Map<Integer, List<Likeness>> ofAfter = strong.stream().collect(Collectors.groupingBy(Likeness::after));
        NavigableSet<Offer> offers = new TreeSet<>(BEST);
        Map<Likeness, Offer> open = new HashMap<>();
        strong.forEach(likeness -> offer(likeness, links).ifPresent(offer -> open.put(likeness, offer)));
        offers.addAll(open.values());
        while (!offers.isEmpty()) {
            Link wider = offers.first().wider();
            links.replace(offers.first().old(), wider);
            Stream.concat(wider.before().stream().map(i -> ofBefore.getOrDefault(i, List.of())),
                            wider.after().stream().map(j -> ofAfter.getOrDefault(j, List.of())))
                    .flatMap(List::stream).map(open::remove).filter(Objects::nonNull).forEach(stale -> {
                        offers.remove(stale);
                        offer(stale.likeness(), links).ifPresent(offer -> {
                            open.put(offer.likeness(), offer);
                            offers.add(offer);
                        });
                    });
        }
    }

    private Optional<Offer> offer(Likeness likeness, Links links) {
        int i = likeness.before();
        int j = likeness.after();
        if (links.freeBefore(i) && widening(links.ofAfter(j)) && links.ofAfter(j).after().size() == 1) {
            Link old = links.ofAfter(j);
            return offer(likeness, old, old.withBefore(i), true);
        }
        if (links.freeAfter(j) && widening(links.ofBefore(i)) && links.ofBefore(i).before().size() == 1) {
            Link old = links.ofBefore(i);
            return offer(likeness, old, old.withAfter(j), false);
        }
        return Optional.empty();
    }

    private static boolean widening(Link link) {
        return link != null && link.origin() != Link.Origin.USER && link.origin() != Link.Origin.SAME_WORDS;
    }

    private Optional<Offer> offer(Likeness likeness, Link old, Link wider, boolean ofBefore) {
        int joining = ofBefore ? likeness.before() : likeness.after();
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
        double asked = tuning.join() * (kindred(side.get(joining), one, many, side) ? tuning.sameVerb() : 1);
        boolean good = least >= tuning.joinEvidence() && coverage >= asked;
        return good ? Optional.of(new Offer(likeness, old, wider, coverage)) : Optional.empty();
    }

    /** Whether a part opens with the verb of the whole or of another part: a clause cut in two keeps its function. */
    private static boolean kindred(Worded part, Worded whole, List<Integer> many, List<Worded> side) {
        String verb = Verbs.core(part.paragraph());
        return !verb.isEmpty() && Stream.concat(Stream.of(whole), many.stream().map(side::get))
                .anyMatch(other -> other != part && Verbs.core(other.paragraph()).equals(verb));
    }

    private static boolean inside(int at, int start, int end) {
        return start <= at && at < end;
    }
}
