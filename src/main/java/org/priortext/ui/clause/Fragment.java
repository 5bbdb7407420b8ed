package org.priortext.ui.clause;

/**
 * A stretch of shown text.
 *
 * @param text the words
 * @param tone the style class of the words; their background has the same with {@code -back}, the line below them with
 *     {@code -line}; null for plain words
 * @param italic whether set in italics
 * @param aside whether it is none of the clause's words, like the number of a footnote: neither found nor copied
 * @param key what the stretch stands for, handed back when it is clicked; may be null
 */
public record Fragment(String text, String tone, boolean italic, boolean aside, Object key) {
    /** Words of the clause. */
    public static Fragment words(String text, String tone, boolean italic, Object key) {
        return new Fragment(text, tone, italic, false, key);
    }

    /** Something set among the words. */
    public static Fragment aside(String text, String tone, Object key) {
        return new Fragment(text, tone, false, true, key);
    }
}
