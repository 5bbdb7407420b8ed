package org.priortext.model;

import org.priortext.text.Span;

/**
 * A stretch of a paragraph's text: how results point into the texts instead of copying them.
 *
 * @param paragraph the paragraph
 * @param start first UTF-16 code unit of its text
 * @param end the code unit after the last
 */
public record Slice(Paragraph paragraph, int start, int end) {

    public Slice {
        if (start < 0 || end < start || end > paragraph.text().length()) {
            throw new IllegalArgumentException("no such slice of " + paragraph.id() + ": " + start + ".." + end);
        }
    }

    /** The whole text of the paragraph. */
    public static Slice whole(Paragraph paragraph) {
        return new Slice(paragraph, 0, paragraph.text().length());
    }

    public String text() {
        return paragraph.text().substring(start, end);
    }

    public Span span() {
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }
}
