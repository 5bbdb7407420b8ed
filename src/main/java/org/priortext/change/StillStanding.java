package org.priortext.change;

import java.util.Locale;

/**
 * How much of the earlier text still stands in the later one, as a trace of the two counts it.
 *
 * @param words of the earlier text
 * @param alive of these, in runs of three and more in the clauses that carry theirs
 */
public record StillStanding(int words, int alive) {

    /** The figure as a sentence, a hundred only if no word is lost; empty where the earlier text has no words. */
    String sentence() {
        return words == 0 ? "" : String.format(Locale.ROOT, "Still alive of the earlier text: %.0f %% of its words (%d of %d).",
                alive < words ? Math.min(99, 100.0 * alive / words) : 100.0, alive, words);
    }
}
