package org.priortext.lineage;

import java.util.Arrays;
import java.util.List;
import org.priortext.model.Citation;
import org.priortext.text.FoldedWord;

/** Finds the words of a clause that cite documents: numbers, their dates, and what joins them to a list. */
final class Citations {

    private Citations() {}

    /** Marks "73/27 of 5 December 2018", other dates, and "and" between two of them. */
    static boolean[] marks(Clause clause) {
        List<FoldedWord> words = clause.folded();
        boolean[] cited = new boolean[words.size()];
        for (Citation citation : clause.paragraph.citations()) {
            for (int i = 0; i < cited.length; i++) {
                if (words.get(i).start() >= citation.start() && words.get(i).end() <= citation.end()) {
                    cited[i] = true;
                }
            }
        }
        for (int i = 0; i < cited.length; i++) {
            if (isDate(words, i)) {
                Arrays.fill(cited, i, i + 4, true);
            }
        }
        for (int i = 1; i + 1 < cited.length; i++) {
            cited[i] |= cited[i - 1] && cited[i + 1] && words.get(i).form().equals("and");
        }
        return cited;
    }

    /** Whether "of 5 December 2018" stands here. */
    private static boolean isDate(List<FoldedWord> words, int at) {
        return at + 3 < words.size() && words.get(at).form().equals("of")
                && words.get(at + 1).form().matches("\\d{1,2}") && words.get(at + 3).form().matches("\\d{4}");
    }
}
