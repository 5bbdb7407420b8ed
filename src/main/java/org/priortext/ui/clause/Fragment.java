package org.priortext.ui.clause;

/**
 * A stretch of shown text.
 *
 * @param text the words
 * @param tone the style class of the words; their background has the same with {@code -back}, the line below them with
 *     {@code -line}; null for plain words
 * @param italic whether set in italics
 * @param key what the stretch stands for, handed back when it is clicked; may be null
 */
public record Fragment(String text, String tone, boolean italic, Object key) {}
