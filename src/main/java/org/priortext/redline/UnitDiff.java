package org.priortext.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Integer> mine = before.subList(i, iEnd).stream().map(Unit::word).toList();
        List<Integer> theirs = after.subList(j, jEnd).stream().map(Unit::word).toList();
        DiffAlgorithmI<Integer> algorithm = mine.size() + theirs.size() > LONG
                ? new MyersDiffWithLinearSpace<>() : new MyersDiff<>();
        DiffUtils.diff(mine, theirs, algorithm, null).getDeltas().stream()
                .map(delta -> hunk(delta, i, j))
                .sorted(Comparator.comparingInt(Hunk::startBefore).thenComparingInt(Hunk::startAfter))
                .forEach(changes::add);
    }

    private static Hunk hunk(AbstractDelta<Integer> delta, int i, int j) {
        int from = i + delta.getSource().getPosition();
        int to = j + delta.getTarget().getPosition();
        return new Hunk(from, from + delta.getSource().size(), to, to + delta.getTarget().size());
    }
}
