package org.priortext.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, blanks and punctuation marks that tile it. Document symbols ({@code A/C.1/73/L.27/Rev.1}),
 * resolution numbers ({@code 73/27}), compounds with hyphens and words with apostrophes are one word each. Scripts that
 * set no blanks between words (Chinese, Thai …) are cut by the dictionaries of ICU4J.
 */
public final class Tokenizer {

    static final Pattern TOKEN = Pattern.compile(
            "(?<symbol>\\b\\p{Lu}{1,2}(?:/(?:Rev|Add|Corr|Amend)\\.\\p{N}+|/[\\p{Lu}\\p{N}-]+(?:\\.\\p{N}+)*(?:\\([\\p{Lu}]+\\))?)+)"
                    + "|(?<word>\\p{N}+(?:[.,]\\p{N}+)+"
                    + "|[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010\u2011'\u2019][\\p{L}\\p{M}\\p{N}]+|(?<=\\p{N})[/\u2013]\\p{N}+)*)"
                    + "|(?<space>[\\s\u00A0]+)"
                    + "|(?<mark>.)", Pattern.DOTALL);

    private Tokenizer() {}

    /** The tokens of a text, in order, without gap or overlap. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 3);
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            Token plain = PlainToken.at(text, at);
            if (plain == null) {
                matcher.find(at);
                add(matcher, tokens);
                at = matcher.end();
            } else {
                tokens.add(plain);
                at = plain.end();
            }
        }
        return tokens;
    }

    private static void add(Matcher found, List<Token> tokens) {
        Token.Kind kind = found.start("space") >= 0 ? Token.Kind.SPACE
                : found.start("mark") >= 0 ? Token.Kind.PUNCTUATION : Token.Kind.WORD;
        if (kind == Token.Kind.WORD && UnspacedWords.in(found.group())) {
            tokens.addAll(UnspacedWords.cut(found.group(), found.start()));
        } else {
            tokens.add(new Token(kind, found.start(), found.end()));
        }
    }
}
