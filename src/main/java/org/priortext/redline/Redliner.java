package org.priortext.redline;

import java.util.List;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;

/**
 * Compares the paragraphs of a match word by word: the smallest edit of whole units, made readable. Nothing is compared
 * across matches, so unrelated texts never meet here.
 */
public final class Redliner {

    /** How much more must be kept in another order of the parts before it is preferred to that of reading. */
    private static final double CLEARLY = 1.25;

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
        Units units = new Units();
        List<Paragraph> earlier = before.size() > 1 && after.size() == 1 ? inOrderOf(after, before, units) : before;
        List<Paragraph> later = after.size() > 1 && before.size() == 1 ? inOrderOf(before, after, units) : after;
        List<Unit> mine = units.of(earlier);
        List<Unit> theirs = units.of(later);
        List<Hunk> changes = new Cleanup(mine, theirs).clean(UnitDiff.changes(mine, theirs));
        List<Run> runs = new RunWriter(earlier, later, mine, theirs).write(changes);
        return later.equals(after) ? runs : ReadingOrder.of(runs, later, after);
    }

    /** The parts of a split or merge as read, or in the order in which clearly more of their passages stand in the whole. */
    private static List<Paragraph> inOrderOf(List<Paragraph> whole, List<Paragraph> parts, Units units) {
        List<Unit> one = units.of(whole);
        double asRead = Passages.weight(one, units.of(parts));
        List<Paragraph> best = parts;
        double most = asRead;
        for (List<Paragraph> order : Orders.of(parts)) {
            double weight = Passages.weight(one, units.of(order));
            if (weight > most) {
                best = order;
                most = weight;
            }
        }
        return most > CLEARLY * asRead ? best : parts;
    }
}
