package org.priortext.text;

/**
 * A word in the form in which it is compared, and where it stands. An abbreviation folds to several words with one span.
 *
 * @param form lower case, without hyphens and typographic variants
 * @param start first UTF-16 code unit in the text
 * @param end the code unit after the last
 */
public record FoldedWord(String form, int start, int end) {}
