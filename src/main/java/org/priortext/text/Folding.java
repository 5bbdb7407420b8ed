package org.priortext.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What counts as the same word: case, typographic variants and hyphens are ignored, punctuation is dropped, known
 * abbreviations are written out and their glosses ({@code (ICTs)}) dropped.
 */
public final class Folding {

    private final Abbreviations abbreviations;

    public Folding(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** A folding that knows the abbreviations of the vocabulary and no others. */
    public static Folding standard() {
        return new Folding(Abbreviations.known());
    }

    /** The folded words of a text, in order. */
    public List<FoldedWord> words(String text) {
        List<FoldedWord> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text)) {
            if (token.kind() == Token.Kind.WORD && !isGloss(text, token)) {
                String surface = token.of(text);
                List<String> expansion = abbreviations.expansion(surface);
                if (expansion.isEmpty()) {
                    words.add(new FoldedWord(fold(surface), token.start(), token.end()));
                } else {
                    for (String word : expansion) {
                        words.add(new FoldedWord(fold(word), token.start(), token.end()));
                    }
                }
            }
        }
        return words;
    }

    private boolean isGloss(String text, Token token) {
        return token.start() > 0 && text.charAt(token.start() - 1) == '('
                && token.end() < text.length() && text.charAt(token.end()) == ')'
                && !abbreviations.expansion(token.of(text)).isEmpty();
    }

    /** One word folded: NFKC, lower case, hyphens removed, apostrophes and dashes made one kind. */
    public static String fold(String word) {
        if (plain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String normal = Normalizer.isNormalized(word, Normalizer.Form.NFKC)
                ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            switch (c) {
                case '-', '\u2010', '\u2011', '\u00AD' -> { }
                case '\u2019', '\u2018', '\u02BC' -> folded.append('\'');
                case '\u2012', '\u2013', '\u2014' -> folded.append('\u2013');
                default -> folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a word has unaccented letters and digits only, which fold to themselves but for case. */
    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
