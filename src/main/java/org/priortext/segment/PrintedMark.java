package org.priortext.segment;

import java.util.List;

/**
 * What is or may be a footnote mark in a text.
 *
 * @param start first code unit
 * @param end the code unit after the last
 * @param labels of the notes it calls
 * @param sort what tells that it is one
 */
record PrintedMark(int start, int end, List<String> labels, Sort sort) {

    /** What tells that something is a mark, best first. */
    enum Sort {
        /** It is raised or careted, or a star or dagger behind a word. */
        RAISED,
        /** Only its place and number: plain digits. */
        BARE,
        /** Plain digits that may count the things named after them. */
        DOUBTFUL
    }

    boolean overlaps(PrintedMark other) {
        return start < other.end && other.start < end;
    }
}
