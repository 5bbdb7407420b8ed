package org.priortext.redline;

import org.priortext.model.Slice;

/** A stretch of a redline in reading order. */
public sealed interface Run {

    /** The words shown. */
    String text();

    /**
     * Words that stand in both texts, letter for letter.
     *
     * @param from where in the earlier text
     * @param to where in the later text, the same characters
     */
    record Kept(Slice from, Slice to) implements Run {
        public Kept {
            if (!from.text().equals(to.text())) {
                throw new IllegalArgumentException("kept text differs: " + from.text() + " / " + to.text());
            }
        }

        @Override
        public String text() {
            return to.text();
        }
    }

    /** Words of the earlier text alone. */
    record Deleted(Slice from) implements Run {
        @Override
        public String text() {
            return from.text();
        }
    }

    /** Words of the later text alone. */
    record Inserted(Slice to) implements Run {
        @Override
        public String text() {
            return to.text();
        }
    }
}
