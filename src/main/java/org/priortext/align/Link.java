package org.priortext.align;

import java.util.List;
import java.util.stream.Stream;

/**
 * A correspondence by index, before it becomes a match.
 *
 * @param before indexes in the earlier text, rising; not empty
 * @param after indexes in the later text, rising; not empty
 * @param origin how it was found
 */
record Link(List<Integer> before, List<Integer> after, Origin origin) {

    /** How a link was found. */
    enum Origin { USER, SAME_WORDS, ROLLED, LIKENESS, COVERAGE }

    static Link pair(int before, int after, Origin origin) {
        return new Link(List.of(before), List.of(after), origin);
    }

    /** With one more earlier paragraph, found by coverage. */
    Link withBefore(int index) {
        return new Link(with(before, index), after, Origin.COVERAGE);
    }

    /** With one more later paragraph, found by coverage. */
    Link withAfter(int index) {
        return new Link(before, with(after, index), Origin.COVERAGE);
    }

    private static List<Integer> with(List<Integer> indexes, int one) {
        return Stream.concat(indexes.stream(), Stream.of(one)).sorted().toList();
    }

    Link reversed() {
        return new Link(after, before, origin);
    }
}
