package org.priortext.lineage;

/**
 * Words of the traced text and the words of an earlier clause they are said to come from. Word numbers, half open.
 *
 * @param source the clause, or null for a formula that stands in no earlier text
 * @param kind what the claim says
 * @param common how many of the words the source has, in the same order
 */
record Claim(int start, int end, Clause source, int sourceStart, int sourceEnd, Kind kind, int common) {

    enum Kind { EXACT, NEAR, FORMULA }

    static Claim exact(Parallel run) {
        return new Claim(run.start(), run.end(), run.source(), run.sourceStart(), run.sourceEnd(), Kind.EXACT,
                run.length());
    }

    /** A claim that the source has most of the words in the same order. */
    static Claim near(Clause text, int start, int end, Clause source, int sourceStart, int sourceEnd) {
        return new Claim(start, end, source, sourceStart, sourceEnd, Kind.NEAR,
                Runs.subsequence(text, start, end, source, sourceStart, sourceEnd));
    }

    /** Whether the source has all the words and no others between them. */
    boolean isExact() {
        return source == null || common == length() && common == sourceEnd - sourceStart;
    }

    int length() {
        return end - start;
    }
}
