package org.priortext.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;

/**
 * Compares the paragraphs of a match word by word: the smallest edit of whole units, made readable. Nothing is compared
 * across matches, so unrelated texts never meet here.
 */
public final class Redliner {

    /** The redline of one match. */
    public Redline redline(Match match) {
        return new Redline(match, runs(match));
    }

    private static List<Run> runs(Match match) {
        return switch (match.kind()) {
            case UNCHANGED -> unchanged(match.before().getFirst(), match.after().getFirst());
            case ADDED -> match.after().stream().filter(Redliner::worded)
                    .<Run>map(paragraph -> new Run.Inserted(Slice.whole(paragraph))).toList();
            case DELETED -> match.before().stream().filter(Redliner::worded)
                    .<Run>map(paragraph -> new Run.Deleted(Slice.whole(paragraph))).toList();
            case EDITED, SPLIT, MERGED -> compared(match.before(), match.after());
        };
    }

    private static boolean worded(Paragraph paragraph) {
        return !paragraph.text().isEmpty();
    }

    private static List<Run> unchanged(Paragraph before, Paragraph after) {
        return worded(before) ? List.of(new Run.Kept(Slice.whole(before), Slice.whole(after))) : List.of();
    }

    private static List<Run> compared(List<Paragraph> before, List<Paragraph> after) {
        List<Paragraph> earlier = before.size() > 1 && after.size() == 1 ? inOrderOf(after.getFirst(), before) : before;
        List<Paragraph> later = after.size() > 1 && before.size() == 1 ? inOrderOf(before.getFirst(), after) : after;
        List<Unit> mine = Units.of(earlier);
        List<Unit> theirs = Units.of(later);
        List<Change> changes = new Cleanup(mine, theirs).clean(UnitDiff.changes(mine, theirs));
        List<Run> runs = new RunWriter(earlier, later, mine, theirs).write(changes);
        return later.equals(after) ? runs : ReadingOrder.of(runs, later, after);
    }

    /** The parts of a split or merge in the order in which their longest kept passages stand in the whole. */
    private static List<Paragraph> inOrderOf(Paragraph whole, List<Paragraph> parts) {
        List<Unit> units = Units.of(List.of(whole));
        return parts.stream().sorted(Comparator.comparingInt(part -> anchor(units, Units.of(List.of(part))))).toList();
    }

    /** Where the longest run of units that a part shares with the whole begins, by the smallest edit. */
    private static int anchor(List<Unit> whole, List<Unit> part) {
        int at = 0;
        int longest = 0;
        int anchor = 0;
        List<Change> changes = new ArrayList<>(UnitDiff.changes(whole, part));
        changes.add(new Change(whole.size(), whole.size(), part.size(), part.size()));
        for (Change change : changes) {
            if (change.startBefore() - at > longest) {
                longest = change.startBefore() - at;
                anchor = at;
            }
            at = change.endBefore();
        }
        return anchor;
    }
}
