package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import org.priortext.text.Folding;
import org.priortext.text.Token;

/** The words that one text has beyond another whose words it holds in their order, small words left out of account. */
final class Surplus {

    private final SmallWordsRule smallWords = new SmallWordsRule();

    /** The surplus words as they stand, those apart from each other parted by an ellipsis; empty if the text has no more words or not all of the other's. */
    String of(String text, String other) {
        List<String> wanted = Words.folded(other).stream().filter(word -> !smallWords.areAll(word)).toList();
        List<String> pieces = new ArrayList<>();
        int start = -1;
        int end = -1;
        int found = 0;
        for (Token token : Words.tokens(text)) {
            String word = token.of(text);
            if (smallWords.areAll(word)) {
                continue;
            }
            if (found < wanted.size() && wanted.get(found).equals(Folding.fold(word))) {
                found++;
                add(pieces, text, start, end);
                start = -1;
            } else {
                start = start < 0 ? token.start() : start;
                end = token.end();
            }
        }
        add(pieces, text, start, end);
        return found == wanted.size() && found > 0 ? String.join(" … ", pieces) : "";
    }

    private static void add(List<String> pieces, String text, int start, int end) {
        if (start >= 0) {
            pieces.add(text.substring(start, end));
        }
    }
}
