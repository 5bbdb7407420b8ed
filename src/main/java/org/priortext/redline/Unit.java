package org.priortext.redline;

import org.priortext.model.Paragraph;

/**
 * What a redline never cuts through: a word, a mark, a date, a citation with its date.
 *
 * @param paragraph where it stands
 * @param start first UTF-16 code unit
 * @param end the code unit after the last, blanks after it not counted
 * @param kind how much it says
 * @param word the same number for units of the same text, among those cut for one redline
 */
record Unit(Paragraph paragraph, int start, int end, Kind kind, int word) {

    enum Kind { CITATION, CONTENT, SMALL_WORD, MARK }

    String text() {
        return paragraph.text().substring(start, end);
    }

    /** Whether it has the same text as another one cut for the same redline. */
    boolean same(Unit other) {
        return word == other.word;
    }

    boolean mark() {
        return kind == Kind.MARK;
    }

    boolean content() {
        return kind == Kind.CONTENT || kind == Kind.CITATION;
    }

    /** Whether it is a date, or a symbol or number with its date: too much to be kept by chance. */
    boolean citation() {
        return kind == Kind.CITATION;
    }
}
