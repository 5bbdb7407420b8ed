package org.priortext.redline;

/**
 * Units of the earlier side replaced by units of the later side; either range may be empty. What lies between two
 * changes is kept.
 */
record Hunk(int startBefore, int endBefore, int startAfter, int endAfter) {

    int deleted() {
        return endBefore - startBefore;
    }

    int inserted() {
        return endAfter - startAfter;
    }

    /** Whether it both deletes and inserts. */
    boolean replaces() {
        return deleted() > 0 && inserted() > 0;
    }

    boolean isEmpty() {
        return deleted() == 0 && inserted() == 0;
    }

    Hunk shifted(int by) {
        return new Hunk(startBefore + by, endBefore + by, startAfter + by, endAfter + by);
    }

    /** From the start of this to the end of a later one. */
    Hunk to(Hunk later) {
        return new Hunk(startBefore, later.endBefore, startAfter, later.endAfter);
    }
}
