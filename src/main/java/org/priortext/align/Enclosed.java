package org.priortext.align;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Further parts of splits and merges that repeat what another part says, so that few words are left to them alone: a
 * free paragraph that stands between the parts, shares a passage with the whole, has no likelier partner and is as like
 * the whole as is asked of a pair.
 */
final class Enclosed {

    /** Words of a passage that is more than a turn of phrase. */
    private static final int PASSAGE = 4;
    private static final Comparator<Likeness> FIRST = Comparator.comparingDouble(Likeness::shared).reversed()
            .thenComparingInt(Likeness::before).thenComparingInt(Likeness::after);

    private final Tuning tuning;
    private final Collection<Likeness> likenesses;
    private final Map<Integer, Double> mostOfBefore = new HashMap<>();
    private final Map<Integer, Double> mostOfAfter = new HashMap<>();

    Enclosed(Tuning tuning, Collection<Likeness> likenesses) {
        this.tuning = tuning;
        this.likenesses = likenesses;
        for (Likeness one : likenesses) {
            mostOfBefore.merge(one.before(), one.shared(), Math::max);
            mostOfAfter.merge(one.after(), one.shared(), Math::max);
        }
    }

    /** Widens splits and merges, best supported parts first. */
    void extend(Links links) {
        likenesses.stream().filter(one -> one.longest() >= PASSAGE && one.score() > tuning.accept()
                        && one.shared() >= tuning.joinEvidence())
                .sorted(FIRST).forEach(one -> extend(links, one));
    }

    private void extend(Links links, Likeness one) {
        int i = one.before();
        int j = one.after();
        Link merged = links.ofAfter(j);
        Link split = links.ofBefore(i);
        if (links.freeBefore(i) && joined(merged) && encloses(merged.before(), i) && dearest(one, true)) {
            links.replace(merged, merged.withBefore(i));
        } else if (links.freeAfter(j) && joined(split) && encloses(split.after(), j) && dearest(one, false)) {
            links.replace(split, split.withAfter(j));
        }
    }

    private static boolean joined(Link link) {
        return link != null && link.origin() == Link.Origin.COVERAGE;
    }

    private static boolean encloses(List<Integer> parts, int index) {
        return parts.getFirst() < index && index < parts.getLast();
    }

    /** Whether the pair shows its part's greatest evidence. */
    private boolean dearest(Likeness one, boolean partBefore) {
        return one.shared() >= (partBefore ? mostOfBefore.get(one.before()) : mostOfAfter.get(one.after()));
    }
}
