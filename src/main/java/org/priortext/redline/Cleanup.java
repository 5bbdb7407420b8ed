package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the smallest edit readable: words kept by chance between two changes join them, and a change that could stand
 * at several places stands where a clause begins or ends (after the semantic clean-up of Fraser's diff-match-patch,
 * with words in place of characters).
 */
final class Cleanup {

    private final List<Unit> before;
    private final List<Unit> after;

    Cleanup(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    List<Change> clean(List<Change> changes) {
        List<Change> cleaned = changes;
        int size;
        do {
            size = cleaned.size();
            cleaned = joined(cleaned);
        } while (cleaned.size() < size);
        return settled(cleaned);
    }

    private List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            if (!joined.isEmpty() && chance(joined.getLast(), change)) {
                joined.add(joined.removeLast().to(change));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    /** Whether what is kept between two changes is there by chance. */
    private boolean chance(Change one, Change next) {
        List<Unit> island = before.subList(one.endBefore(), next.startBefore());
        if (island.isEmpty()) {
            return true;
        }
        if (!one.replaces() && !next.replaces()) {
            return false;
        }
        long words = island.stream().filter(unit -> !unit.mark()).count();
        long content = island.stream().filter(Unit::content).count();
        int least = Math.min(bulk(one), bulk(next));
        if (content == 0) {
            return one.replaces() && next.replaces() && words <= least;
        }
        return content == 1 && words <= 2 && least >= 8;
    }

    private int bulk(Change change) {
        return (int) Math.max(words(before.subList(change.startBefore(), change.endBefore())),
                words(after.subList(change.startAfter(), change.endAfter())));
    }

    private static long words(List<Unit> units) {
        return units.stream().filter(unit -> !unit.mark()).count();
    }

    /** Slides pure insertions and deletions to the best of the places where they may stand. */
    private List<Change> settled(List<Change> changes) {
        List<Change> settled = new ArrayList<>();
        for (int k = 0; k < changes.size(); k++) {
            Change change = changes.get(k);
            if (!change.replaces()) {
                Change previous = settled.isEmpty() ? null : settled.getLast();
                Change next = k + 1 < changes.size() ? changes.get(k + 1) : null;
                change = best(change, previous, next);
            }
            settled.add(change);
        }
        return settled;
    }

    private Change best(Change change, Change previous, Change next) {
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
        return other < units.size() && units.get(one).text().equals(units.get(other).text());
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
