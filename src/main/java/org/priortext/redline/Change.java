package org.priortext.redline;

/**
 * Units of the earlier side replaced by units of the later side; either range may be empty. What lies between two
 * changes is kept.
 */
record Change(int startBefore, int endBefore, int startAfter, int endAfter) {

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

    Change shifted(int by) {
        return new Change(startBefore + by, endBefore + by, startAfter + by, endAfter + by);
    }

    /** From the start of this to the end of a later one. */
    Change to(Change later) {
        return new Change(startBefore, later.endBefore, startAfter, later.endAfter);
    }
}
