package org.priortext.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The changes between two lists of units: shared passages first, and between them the smallest edit (Myers 1986, by
 * java-diff-utils).
 */
final class UnitDiff {

    /** Units of both sides above which the search works in linear space, slower but without a long trail. */
    private static final int LONG = 4_000;

    private UnitDiff() {}

    /** The changes in order; none touches another. */
    static List<Hunk> changes(List<Unit> before, List<Unit> after) {
        List<Hunk> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Passages.Passage passage : Passages.chain(before, after)) {
            between(before, after, i, passage.before(), j, passage.after(), changes);
            i = passage.before() + passage.length();
            j = passage.after() + passage.length();
        }
        between(before, after, i, before.size(), j, after.size(), changes);
        return changes;
    }

    private static void between(List<Unit> before, List<Unit> after, int i, int iEnd, int j, int jEnd, List<Hunk> changes) {
        if (i == iEnd || j == jEnd) {
            if (i < iEnd || j < jEnd) {
                changes.add(new Hunk(i, iEnd, j, jEnd));
            }
            return;
        }
        int from = i;
        int to = j;
        for (int[] kept : keptWords(before, after, i, iEnd, j, jEnd)) {
            marks(before, after, from, kept[0], to, kept[1], changes);
            from = kept[0] + 1;
            to = kept[1] + 1;
        }
        marks(before, after, from, iEnd, to, jEnd, changes);
    }

    /** The words of both sides that are kept, as pairs of places: marks come after them, or a comma would outweigh a name. */
    private static List<int[]> keptWords(List<Unit> before, List<Unit> after, int i, int iEnd, int j, int jEnd) {
        int[] mine = IntStream.range(i, iEnd).filter(at -> !before.get(at).mark()).toArray();
        int[] theirs = IntStream.range(j, jEnd).filter(at -> !after.get(at).mark()).toArray();
        List<int[]> kept = new ArrayList<>();
        int m = 0;
        int t = 0;
        for (Hunk hunk : diff(Arrays.stream(mine).mapToObj(before::get).toList(), Arrays.stream(theirs).mapToObj(after::get).toList(), 0, 0)) {
            for (; m < hunk.startBefore(); m++, t++) {
                kept.add(new int[] {mine[m], theirs[t]});
            }
            m = hunk.endBefore();
            t = hunk.endAfter();
        }
        for (; m < mine.length && t < theirs.length; m++, t++) {
            kept.add(new int[] {mine[m], theirs[t]});
        }
        return kept;
    }

    /** The changes between two kept words, where only marks can be the same; a change goes on over no kept unit. */
    private static void marks(List<Unit> before, List<Unit> after, int i, int iEnd, int j, int jEnd, List<Hunk> changes) {
        if (i < iEnd || j < jEnd) {
            changes.addAll(diff(before.subList(i, iEnd), after.subList(j, jEnd), i, j));
        }
    }

    private static List<Hunk> diff(List<Unit> before, List<Unit> after, int i, int j) {
        List<Integer> mine = before.stream().map(Unit::word).toList();
        List<Integer> theirs = after.stream().map(Unit::word).toList();
        DiffAlgorithmI<Integer> algorithm = mine.size() + theirs.size() > LONG
                ? new MyersDiffWithLinearSpace<>() : new MyersDiff<>();
        return DiffUtils.diff(mine, theirs, algorithm, null).getDeltas().stream().map(delta -> hunk(delta, i, j))
                .sorted(Comparator.comparingInt(Hunk::startBefore).thenComparingInt(Hunk::startAfter)).toList();
    }

    private static Hunk hunk(AbstractDelta<Integer> delta, int i, int j) {
        int from = i + delta.getSource().getPosition();
        int to = j + delta.getTarget().getPosition();
        return new Hunk(from, from + delta.getSource().size(), to, to + delta.getTarget().size());
    }
}
