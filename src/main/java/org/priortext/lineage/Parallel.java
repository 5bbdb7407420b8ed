package org.priortext.lineage;

/**
 * The same words in two places.
 *
 * @param start first word in the text asked about
 * @param end the word after the last
 * @param source the clause that has them too
 * @param sourceStart first word there
 */
record Parallel(int start, int end, Clause source, int sourceStart) {

    int length() {
        return end - start;
    }

    int sourceEnd() {
        return sourceStart + length();
    }

    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }

    /** The part from one word of the text asked about to another. */
    Parallel clip(int from, int to) {
        return new Parallel(from, to, source, sourceStart + from - start);
    }
}
