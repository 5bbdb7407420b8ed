package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;
import org.priortext.text.Span;

/**
 * Cuts a rewritten passage at the words its two sides share, so that what was dropped before them and added behind them
 * is told apart.
 */
final class SharedRuns {

    /** Shared words that make a cut in the middle; at either end of the passage one is enough. */
    private static final int RUN = 4;

    private final Folding folding = Folding.standard();

    /** The edit's pieces between its shared words, in order; the edit itself if it shares none. */
    List<Edit> cut(Edit edit) {
        List<FoldedWord> gone = folding.words(edit.deletedText());
        List<FoldedWord> come = folding.words(edit.insertedText());
        int[] run = longest(gone, come);
        if (run[2] == 0) {
            return List.of(edit);
        }
        List<Edit> pieces = new ArrayList<>();
        for (Edit piece : edit.around(span(gone, run[0], run[2]), span(come, run[1], run[2]))) {
            pieces.addAll(cut(piece));
        }
        return pieces;
    }

    private static Span span(List<FoldedWord> words, int from, int length) {
        return new Span(words.get(from).start(), words.get(from + length - 1).end());
    }

    /** Start in either list and length of the longest run of equal words, length 0 if none is long enough. */
    private static int[] longest(List<FoldedWord> gone, List<FoldedWord> come) {
        int[] best = {0, 0, 0};
        int[] ending = new int[come.size() + 1];
        for (int i = 0; i < gone.size(); i++) {
            for (int j = come.size() - 1; j >= 0; j--) {
                boolean same = gone.get(i).form().equals(come.get(j).form());
                ending[j + 1] = same ? ending[j] + 1 : 0;
                int length = ending[j + 1];
                boolean atEdge = i + 1 == length && j + 1 == length || i + 1 == gone.size() && j + 1 == come.size();
                if (length > best[2] && (length >= RUN || atEdge)) {
                    best = new int[] {i + 1 - length, j + 1 - length, length};
                }
            }
        }
        return best;
    }
}
