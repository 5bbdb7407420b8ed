package org.priortext.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Aligner;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.redline.Redline;
import org.priortext.redline.Redliner;
import org.priortext.text.Token;
import org.priortext.text.Tokenizer;

/** What the benchmarks measure: the program's comparison, and the words that a plain diff of the same texts needs. */
final class Work {

    private Work() {}

    /** Two texts aligned, and each match compared word by word. */
    static List<Redline> redlines(Resolution before, Resolution after) {
        Redliner redliner = new Redliner();
        return new Aligner().align(before, after, List.of()).matches().stream().map(redliner::redline).toList();
    }

    /** The words and marks of a text from its first paragraph to its last. */
    static List<String> words(Resolution text) {
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            for (Token token : Tokenizer.tokens(paragraph.text())) {
                if (token.kind() != Token.Kind.SPACE) {
                    words.add(token.of(paragraph.text()));
                }
            }
        }
        return words;
    }
}
