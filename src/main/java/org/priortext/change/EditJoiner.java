package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/** Takes neighbouring edits for one where a reader would. */
final class EditJoiner {

    /** Kept words between two edits up to which they read as one rewritten passage. */
    private static final int ISLAND = 3;

    private EditJoiner() {}

    /**
     * Joins edits that only together show that nothing but an abbreviation was written out, where a redline has kept an
     * "and" of the written-out form.
     */
    static List<Edit> joinWrittenOut(List<Edit> edits) {
        return join(edits, (joined, between) -> between <= ISLAND
                && folded(joined.deletedText()).equals(folded(joined.insertedText())));
    }

    /** Joins what is left unexplained into whole passages, and cuts these where both texts share a run of words. */
    static List<Edit> joinPassages(List<Edit> edits) {
        return cut(join(edits, (_, between) -> between <= ISLAND));
    }

    /** The edits, each cut where its two sides share a run of words. */
    static List<Edit> cut(List<Edit> edits) {
        SharedRuns shared = new SharedRuns();
        return edits.stream().flatMap(edit -> shared.cut(edit).stream()).toList();
    }

    private static List<Edit> join(List<Edit> edits, BiPredicate<Edit, Integer> asOne) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.getLast();
            Optional<Edit> both = last == null ? Optional.empty()
                    : last.joinedWith(edit).filter(one -> asOne.test(one, last.wordsBetween(edit)));
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static List<String> folded(String text) {
        return Folding.standard().words(text).stream().map(FoldedWord::form).toList();
    }
}
