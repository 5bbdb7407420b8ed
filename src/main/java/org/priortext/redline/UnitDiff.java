package org.priortext.redline;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.DiffUtils;
import java.util.Comparator;
import java.util.List;

/** The smallest edit between two lists of units (Myers 1986, by java-diff-utils). */
final class UnitDiff {

    /** Units of both sides above which the search works in linear space, slower but without a long trail. */
    private static final int LONG = 4_000;

    private UnitDiff() {}

    /** The changes in order; none touches another. */
    static List<Change> changes(List<Unit> before, List<Unit> after) {
        List<String> mine = before.stream().map(Unit::text).toList();
        List<String> theirs = after.stream().map(Unit::text).toList();
        DiffAlgorithmI<String> algorithm = mine.size() + theirs.size() > LONG
                ? new MyersDiffWithLinearSpace<>() : new MyersDiff<>();
        return DiffUtils.diff(mine, theirs, algorithm, null).getDeltas().stream()
                .map(UnitDiff::change)
                .sorted(Comparator.comparingInt(Change::startBefore).thenComparingInt(Change::startAfter))
                .toList();
    }

    private static Change change(AbstractDelta<String> delta) {
        int i = delta.getSource().getPosition();
        int j = delta.getTarget().getPosition();
        return new Change(i, i + delta.getSource().size(), j, j + delta.getTarget().size());
    }
}
