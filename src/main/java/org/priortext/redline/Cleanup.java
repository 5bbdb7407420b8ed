package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the smallest edit readable: words kept by chance between two changes join them, and a change that could stand
 * at several places stands where a clause begins or ends (after the semantic clean-up of Fraser's diff-match-patch,
 * with words in place of characters).
 */
final class Cleanup {

    /** Words changed on either side beside which a single kept word is chance. */
    private static final int CHANCE = 8;

    private final List<Unit> before;
    private final List<Unit> after;

    Cleanup(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    List<Hunk> clean(List<Hunk> changes) {
        List<Hunk> cleaned = changes;
        int size;
        do {
            size = cleaned.size();
            cleaned = joined(cleaned);
        } while (cleaned.size() < size);
        return settled(cleaned);
    }

    private List<Hunk> joined(List<Hunk> changes) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk change : changes) {
            Hunk whole = joined.isEmpty() ? change : trimmed(joined.getLast().to(change));
            if (!joined.isEmpty() && better(joined.getLast(), change, whole)) {
                joined.removeLast();
                if (!whole.isEmpty()) {
                    joined.add(whole);
                }
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    /** Whether two changes read better as one: nothing kept is lost by it, or only what was kept by chance. */
    private boolean better(Hunk one, Hunk next, Hunk whole) {
        List<Unit> island = before.subList(one.endBefore(), next.startBefore());
        long lost = whole.deleted() + whole.inserted() - one.deleted() - one.inserted() - next.deleted() - next.inserted();
        return lost <= 0 || chance(island, one, next);
    }

    /** A change without the units that both its sides begin or end with. */
    private Hunk trimmed(Hunk change) {
        int i = change.startBefore();
        int j = change.startAfter();
        int iEnd = change.endBefore();
        int jEnd = change.endAfter();
        while (i < iEnd && j < jEnd && before.get(i).same(after.get(j))) {
            i++;
            j++;
        }
        while (i < iEnd && j < jEnd && before.get(iEnd - 1).same(after.get(jEnd - 1))) {
            iEnd--;
            jEnd--;
        }
        return new Hunk(i, iEnd, j, jEnd);
    }

    /** Whether what is kept between two changes is there by chance. */
    private boolean chance(List<Unit> island, Hunk one, Hunk next) {
        if (island.stream().anyMatch(Unit::citation)) {
            return false;
        }
        long words = words(island);
        long content = island.stream().filter(Unit::content).count();
        int least = Math.min(bulk(one), bulk(next));
        if (!one.replaces() && !next.replaces()) {
            boolean sameWay = one.deleted() > 0 == next.deleted() > 0;
            return sameWay && content == 0 && words == 1 && island.size() == 1 && least >= CHANCE;
        }
        if (content == 0) {
            return one.replaces() && next.replaces() && words <= least;
        }
        return content == 1 && words <= 2 && least >= CHANCE;
    }

    private int bulk(Hunk change) {
        return (int) Math.max(words(before.subList(change.startBefore(), change.endBefore())),
                words(after.subList(change.startAfter(), change.endAfter())));
    }

    private static long words(List<Unit> units) {
        return units.stream().filter(unit -> !unit.mark()).count();
    }

    /** Slides pure insertions and deletions to the best of the places where they may stand. */
    private List<Hunk> settled(List<Hunk> changes) {
        List<Hunk> settled = new ArrayList<>();
        for (int k = 0; k < changes.size(); k++) {
            Hunk change = changes.get(k);
            if (!change.replaces()) {
                Hunk previous = settled.isEmpty() ? null : settled.getLast();
                Hunk next = k + 1 < changes.size() ? changes.get(k + 1) : null;
                change = best(change, previous, next);
            }
            settled.add(change);
        }
        return settled;
    }

    private Hunk best(Hunk change, Hunk previous, Hunk next) {
        boolean deletion = change.deleted() > 0;
        List<Unit> units = deletion ? before : after;
        int start = deletion ? change.startBefore() : change.startAfter();
        int end = deletion ? change.endBefore() : change.endAfter();
        int floor = previous == null ? 0 : (deletion ? previous.endBefore() : previous.endAfter()) + 1;
        int ceiling = next == null ? units.size() : (deletion ? next.startBefore() : next.startAfter()) - 1;
        int best = 0;
        int bestFit = fit(units, start, end);
        for (int by = -1; start + by >= floor && same(units, start + by, end + by); by--) {
            int fit = fit(units, start + by, end + by);
            if (fit > bestFit) {
                best = by;
                bestFit = fit;
            }
        }
        for (int by = 1; end + by <= ceiling && same(units, start + by - 1, end + by - 1); by++) {
            int fit = fit(units, start + by, end + by);
            if (fit > bestFit) {
                best = by;
                bestFit = fit;
            }
        }
        return change.shifted(best);
    }

    private static boolean same(List<Unit> units, int one, int other) {
        return other < units.size() && units.get(one).same(units.get(other));
    }

    /** How well a stretch can be lifted out: whole clauses best, then stretches that open or close with a mark. */
    private static int fit(List<Unit> units, int start, int end) {
        boolean opens = start == 0 || units.get(start - 1).paragraph() != units.get(start).paragraph();
        boolean closes = end == units.size() || units.get(end - 1).paragraph() != units.get(end).paragraph();
        int fit = 0;
        if (opens || units.get(start - 1).mark()) {
            fit += closing(units.get(end - 1)) ? 4 : 1;
        }
        if (closes || units.get(end).mark()) {
            fit += closing(units.get(start)) ? 3 : 1;
        }
        return fit;
    }

    private static boolean closing(Unit unit) {
        return unit.mark() && ",;:.".contains(unit.text());
    }
}
