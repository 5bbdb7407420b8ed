package org.priortext.align;

import java.util.List;

/**
 * A correspondence by index, before it becomes a match.
 *
 * @param before indexes in the earlier text, rising; not empty
 * @param after indexes in the later text, rising; not empty
 * @param origin how it was found
 */
record Link(List<Integer> before, List<Integer> after, Origin origin) {

    /** How a link was found. */
    enum Origin { USER, SAME_WORDS, LIKENESS, COVERAGE }

    static Link pair(int before, int after, Origin origin) {
        return new Link(List.of(before), List.of(after), origin);
    }

    Link reversed() {
        return new Link(after, before, origin);
    }
}
