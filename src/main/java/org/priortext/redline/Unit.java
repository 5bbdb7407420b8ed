package org.priortext.redline;

import org.priortext.model.Paragraph;

/**
 * What a redline never cuts through: a word, a mark, a date, a citation with its date.
 *
 * @param paragraph where it stands
 * @param start first UTF-16 code unit
 * @param end the code unit after the last, blanks after it not counted
 * @param kind how much it says
 */
record Unit(Paragraph paragraph, int start, int end, Kind kind) {

    enum Kind { CONTENT, SMALL_WORD, MARK }

    String text() {
        return paragraph.text().substring(start, end);
    }

    boolean mark() {
        return kind == Kind.MARK;
    }

    boolean content() {
        return kind == Kind.CONTENT;
    }
}
