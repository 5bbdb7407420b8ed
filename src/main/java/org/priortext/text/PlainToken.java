package org.priortext.text;

/**
 * The tokens most of a text is made of, which need no pattern: unaccented letters, single blanks and marks, where what
 * follows leaves no doubt that the token ends.
 */
final class PlainToken {

    private PlainToken() {}

    /** The token that begins at an offset, or null if it is not of that kind. */
    static Token at(String text, int start) {
        char first = text.charAt(start);
        if (first == ' ') {
            return start + 1 == text.length() || visible(text.charAt(start + 1))
                    ? new Token(Token.Kind.SPACE, start, start + 1) : null;
        }
        if (letter(first)) {
            int end = start + 1;
            while (end < text.length() && letter(text.charAt(end))) {
                end++;
            }
            return end == text.length() || ends(text.charAt(end)) ? new Token(Token.Kind.WORD, start, end) : null;
        }
        return mark(first) ? new Token(Token.Kind.PUNCTUATION, start, start + 1) : null;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a character ends a word: neither a part of words and symbols nor beyond what is told here. */
    private static boolean ends(char c) {
        return c == ' ' || mark(c) && c != '-' && c != '\'' && c != '/';
    }

    private static boolean mark(char c) {
        return c > ' ' && c < 0x7F && !letter(c) && !(c >= '0' && c <= '9');
    }

    private static boolean visible(char c) {
        return c > ' ' && c < 0x7F;
    }
}
