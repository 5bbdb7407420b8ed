package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;

/**
 * Turns changes of units into runs that tile the paragraphs to the character: blanks go with what they stand beside,
 * and a blank before or after a change that both sides have is kept.
 */
final class RunWriter {

    private final List<Paragraph> earlier;
    private final List<Paragraph> later;
    private final List<Unit> before;
    private final List<Unit> after;
    private final List<Run> runs = new ArrayList<>();
    private Spot fromSpot;
    private Spot toSpot;

    /** How far a side has been written: which paragraph, which code unit. */
    private record Spot(int paragraph, int at) {}

    RunWriter(List<Paragraph> earlier, List<Paragraph> later, List<Unit> before, List<Unit> after) {
        this.earlier = earlier;
        this.later = later;
        this.before = before;
        this.after = after;
    }

    List<Run> write(List<Hunk> changes) {
        fromSpot = new Spot(0, 0);
        toSpot = new Spot(0, 0);
        int i = 0;
        int j = 0;
        for (Hunk change : changes) {
            keep(i, j, change.startBefore() - i);
            i = change.endBefore();
            j = change.endAfter();
        }
        keep(i, j, before.size() - i);
        change(slices(earlier, fromSpot, end(earlier)), slices(later, toSpot, end(later)));
        return runs;
    }

    private static Spot end(List<Paragraph> side) {
        return new Spot(side.size() - 1, side.getLast().text().length());
    }

    private void keep(int i, int j, int count) {
        for (int k = 0; k < count; k++) {
            Unit mine = before.get(i + k);
            Unit theirs = after.get(j + k);
            Spot fromStart = new Spot(place(earlier, mine), mine.start());
            Spot toStart = new Spot(place(later, theirs), theirs.start());
            change(slices(earlier, fromSpot, fromStart), slices(later, toSpot, toStart));
            kept(new Slice(mine.paragraph(), mine.start(), mine.end()), new Slice(theirs.paragraph(), theirs.start(), theirs.end()));
            fromSpot = new Spot(fromStart.paragraph(), mine.end());
            toSpot = new Spot(toStart.paragraph(), theirs.end());
        }
    }

    private static int place(List<Paragraph> side, Unit unit) {
        for (int k = 0; k < side.size(); k++) {
            if (side.get(k) == unit.paragraph()) {
                return k;
            }
        }
        throw new IllegalStateException("unit of no paragraph of the match");
    }

    /** All text between two spots of a side, a slice for each paragraph; the first and last may be empty. */
    private static List<Slice> slices(List<Paragraph> side, Spot start, Spot end) {
        List<Slice> slices = new ArrayList<>();
        for (int p = start.paragraph(); p <= end.paragraph(); p++) {
            int from = p == start.paragraph() ? start.at() : 0;
            int to = p == end.paragraph() ? end.at() : side.get(p).text().length();
            slices.add(new Slice(side.get(p), from, to));
        }
        return slices;
    }

    private void change(List<Slice> gone, List<Slice> come) {
        int lead = common(gone.getFirst().text(), come.getFirst().text(), false);
        kept(head(gone.getFirst(), lead), head(come.getFirst(), lead));
        gone.set(0, rest(gone.getFirst(), lead));
        come.set(0, rest(come.getFirst(), lead));
        int trail = common(gone.getLast().text(), come.getLast().text(), true);
        Slice goneTail = tail(gone.getLast(), trail);
        Slice comeTail = tail(come.getLast(), trail);
        gone.set(gone.size() - 1, start(gone.getLast(), trail));
        come.set(come.size() - 1, start(come.getLast(), trail));
        gone.forEach(this::deleted);
        come.forEach(this::inserted);
        kept(goneTail, comeTail);
    }

    /** How many blanks both begin, or end, with. */
    private static int common(String one, String other, boolean fromEnd) {
        int n = 0;
        while (n < one.length() && n < other.length()) {
            char mine = one.charAt(fromEnd ? one.length() - 1 - n : n);
            char theirs = other.charAt(fromEnd ? other.length() - 1 - n : n);
            if (mine != theirs || !Character.isWhitespace(mine)) {
                break;
            }
            n++;
        }
        return n;
    }

    private static Slice head(Slice slice, int length) {
        return new Slice(slice.paragraph(), slice.start(), slice.start() + length);
    }

    private static Slice rest(Slice slice, int length) {
        return new Slice(slice.paragraph(), slice.start() + length, slice.end());
    }

    private static Slice tail(Slice slice, int length) {
        return new Slice(slice.paragraph(), slice.end() - length, slice.end());
    }

    private static Slice start(Slice slice, int length) {
        return new Slice(slice.paragraph(), slice.start(), slice.end() - length);
    }

    private void kept(Slice from, Slice to) {
        if (from.length() == 0) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast() instanceof Run.Kept(Slice a, Slice b) && follows(a, from) && follows(b, to)) {
            runs.set(runs.size() - 1, new Run.Kept(wide(a, from), wide(b, to)));
        } else {
            runs.add(new Run.Kept(from, to));
        }
    }

    private void deleted(Slice from) {
        if (from.length() > 0) {
            if (!runs.isEmpty() && runs.getLast() instanceof Run.Deleted(Slice a) && follows(a, from)) {
                runs.set(runs.size() - 1, new Run.Deleted(wide(a, from)));
            } else {
                runs.add(new Run.Deleted(from));
            }
        }
    }

    private void inserted(Slice to) {
        if (to.length() > 0) {
            if (!runs.isEmpty() && runs.getLast() instanceof Run.Inserted(Slice b) && follows(b, to)) {
                runs.set(runs.size() - 1, new Run.Inserted(wide(b, to)));
            } else {
                runs.add(new Run.Inserted(to));
            }
        }
    }

    private static boolean follows(Slice one, Slice next) {
        return one.paragraph() == next.paragraph() && one.end() == next.start();
    }

    private static Slice wide(Slice one, Slice next) {
        return new Slice(one.paragraph(), one.start(), next.end());
    }
}
