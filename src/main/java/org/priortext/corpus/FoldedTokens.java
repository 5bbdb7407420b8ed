package org.priortext.corpus;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.priortext.text.FoldedWord;

/** Folded words as Lucene wants them, one position each. */
final class FoldedTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<FoldedWord> words;
    private Iterator<FoldedWord> rest;

    FoldedTokens(List<FoldedWord> words) {
        this.words = words;
        this.rest = words.iterator();
    }

    @Override
    public void reset() {
        rest = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        term.setEmpty();
        if (!rest.hasNext()) {
            return false;
        }
        term.append(rest.next().form());
        return true;
    }
}
