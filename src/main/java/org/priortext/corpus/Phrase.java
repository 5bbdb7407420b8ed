package org.priortext.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.model.DocumentSymbol;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/** The words searched for, and where a text has them or comes nearest to them. */
final class Phrase {

    /** Share of the phrase's words that a near match must have, and least closeness of the two stretches. */
    private static final double LEAST_COMMON = 0.75;
    private static final double LEAST_CLOSENESS = 0.7;

    /**
     * A stretch of a text.
     *
     * @param start first code unit
     * @param end the code unit after the last
     * @param closeness 1 for the same words
     */
    record Match(int start, int end, double closeness) {
        boolean exact() {
            return closeness == 1;
        }
    }

    private final List<String> forms;

    /** The words of a text; a symbol and nothing else is looked for as clauses name the document. */
    Phrase(String text) {
        String sought = text.strip();
        forms = forms(Folding.standard().words(DocumentSymbol.is(sought) ? new DocumentSymbol(sought).inRunningText() : sought));
    }

    /** The folded words. */
    List<String> forms() {
        return forms;
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The nearest stretch of a text, if near enough: the first with the same words, else the best local alignment. */
    Optional<Match> in(String text) {
        List<FoldedWord> words = Folding.standard().words(text);
        int at = java.util.Collections.indexOfSubList(forms(words), forms);
        if (isEmpty()) {
            return Optional.empty();
        }
        return at >= 0
                ? Optional.of(new Match(words.get(at).start(), words.get(at + forms.size() - 1).end(), 1))
                : nearest(words);
    }

    /** Local alignment (Smith and Waterman 1981): a common word counts 2, a word too many on either side costs 1. */
    private Optional<Match> nearest(List<FoldedWord> words) {
        int[][] score = new int[words.size() + 1][forms.size() + 1];
        int row = 0;
        int column = 0;
        for (int i = 1; i <= words.size(); i++) {
            for (int j = 1; j <= forms.size(); j++) {
                int best = Math.max(0, Math.max(score[i - 1][j], score[i][j - 1]) - 1);
                if (words.get(i - 1).form().equals(forms.get(j - 1))) {
                    best = Math.max(best, score[i - 1][j - 1] + 2);
                }
                score[i][j] = best;
                if (best > score[row][column]) {
                    row = i;
                    column = j;
                }
            }
        }
        return score[row][column] == 0 ? Optional.empty() : match(words, score, row, column);
    }

    private Optional<Match> match(List<FoldedWord> words, int[][] score, int lastRow, int lastColumn) {
        int i = lastRow;
        int j = lastColumn;
        int common = 0;
        int first = lastRow;
        while (score[i][j] > 0) {
            if (words.get(i - 1).form().equals(forms.get(j - 1)) && score[i][j] == score[i - 1][j - 1] + 2) {
                common++;
                first = i - 1;
                i--;
                j--;
            } else if (score[i][j] == score[i - 1][j] - 1) {
                i--;
            } else {
                j--;
            }
        }
        double closeness = 2.0 * common / (forms.size() + lastRow - first);
        return common >= LEAST_COMMON * forms.size() && closeness >= LEAST_CLOSENESS
                ? Optional.of(new Match(words.get(first).start(), words.get(lastRow - 1).end(), Math.min(closeness, 0.999)))
                : Optional.empty();
    }

    private static List<String> forms(List<FoldedWord> words) {
        List<String> forms = new ArrayList<>(words.size());
        words.forEach(word -> forms.add(word.form()));
        return forms;
    }
}
