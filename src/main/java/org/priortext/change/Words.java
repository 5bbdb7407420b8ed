package org.priortext.change;

import java.util.List;
import java.util.Locale;
import org.priortext.text.Folding;
import org.priortext.text.Token;
import org.priortext.text.Tokenizer;

/** Words of short pieces of text, as the rules look at them. */
final class Words {

    private Words() {}

    /** The word tokens of a text, in order. */
    static List<Token> tokens(String text) {
        return Tokenizer.tokens(text).stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
    }

    /** The words of a text, folded, abbreviations left as they are. */
    static List<String> folded(String text) {
        return tokens(text).stream().map(token -> Folding.fold(token.of(text))).toList();
    }

    /** About how many words a text has: what blanks part, if there is a letter or digit in it. */
    static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    static boolean anyIn(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A text without the blanks and the commas and stops around it. */
    static String bare(String text) {
        return text.replaceAll("^[\\s,;:.]+|[\\s,;:.]+$", "");
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** At most so many characters of a text, cut at a word with an ellipsis. */
    static String cut(String text, int length) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= length) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', length - 1);
        return plain.substring(0, blank > length / 2 ? blank : length - 1).replaceAll("[,;:]$", "") + " …";
    }
}
