package org.priortext.model;

/**
 * The place in a paragraph where a footnote is called.
 *
 * @param label as the footnote names itself: "1", "*"
 * @param offset UTF-16 code units into the paragraph's clean text; the mark stands before the character at this place
 */
public record FootnoteMark(String label, int offset) {}
