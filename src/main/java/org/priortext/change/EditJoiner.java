package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/** Takes neighbouring edits for one where a reader would. */
final class EditJoiner {

    /** Kept words between two edits up to which they read as one rewritten passage. */
    private static final int ISLAND = 3;

    private static final SmallWordsRule SMALL_WORDS = new SmallWordsRule();

    private EditJoiner() {}

    /**
     * Joins edits that only together show that nothing but an abbreviation was written out, where a redline has kept an
     * "and" of the written-out form.
     */
    static List<Edit> joinWrittenOut(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.getLast();
            Optional<Edit> both = last == null || !near(last, edit) ? Optional.empty() : last.joinedWith(edit)
                    .filter(one -> folded(one.deletedText()).equals(folded(one.insertedText())));
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    /**
     * Joins what is left unexplained into whole passages, and cuts these where both texts share a run of words.
     * Neighbours that all only take out words, or all only put some in, replace nothing and stay apart, small words
     * excepted.
     */
    static List<Edit> joinPassages(List<Edit> edits) {
        List<Edit> passages = new ArrayList<>();
        List<Edit> chain = new ArrayList<>();
        for (Edit edit : edits) {
            if (!chain.isEmpty() && !near(chain.getLast(), edit)) {
                passages.addAll(passage(chain));
                chain.clear();
            }
            chain.add(edit);
        }
        if (!chain.isEmpty()) {
            passages.addAll(passage(chain));
        }
        return cut(passages);
    }

    private static List<Edit> passage(List<Edit> chain) {
        boolean gone = chain.stream().anyMatch(edit -> Words.anyIn(edit.deletedText()));
        boolean come = chain.stream().anyMatch(edit -> Words.anyIn(edit.insertedText()));
        boolean small = chain.stream().allMatch(SMALL_WORDS::isTrifle);
        return gone && come || small ? List.of(chain.stream().reduce((one, next) -> one.joinedWith(next).orElseThrow()).orElseThrow())
                : List.copyOf(chain);
    }

    /** The edits, each cut where its two sides share a run of words. */
    static List<Edit> cut(List<Edit> edits) {
        SharedRuns shared = new SharedRuns();
        return edits.stream().flatMap(edit -> shared.cut(edit).stream()).toList();
    }

    private static boolean near(Edit edit, Edit next) {
        return edit.joinedWith(next).isPresent() && edit.wordsBetween(next) <= ISLAND;
    }

    private static List<String> folded(String text) {
        return Folding.standard().words(text).stream().map(FoldedWord::form).toList();
    }
}
