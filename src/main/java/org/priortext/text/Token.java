package org.priortext.text;

/**
 * One token of a text.
 *
 * @param kind what it is
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 */
public record Token(Kind kind, int start, int end) {

    /** What a token is. */
    public enum Kind { WORD, PUNCTUATION, SPACE }

    public String of(String text) {
        return text.substring(start, end);
    }
}
