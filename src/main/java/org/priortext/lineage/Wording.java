package org.priortext.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.priortext.text.FoldedWord;

/**
 * A text as a row of numbered folded words, so that texts are compared by integers. Clauses of the same text share one:
 * most clauses of a version stand unchanged in the next.
 */
final class Wording {

    /** Words of the shortest run that counts as words kept. */
    static final int SHORTEST_RUN = 3;
    /** Bits of a word's number in a run; three fit into 63. */
    private static final int BITS = 21;

    private final List<FoldedWord> folded;
    private final int[] words;
    /** Its runs of {@value #SHORTEST_RUN} words, sorted. */
    private final long[] runs;

    Wording(List<FoldedWord> folded, Lexicon lexicon) {
        this.folded = folded;
        this.words = folded.stream().mapToInt(word -> lexicon.number(word.form())).toArray();
        this.runs = IntStream.range(0, Math.max(0, words.length - SHORTEST_RUN + 1)).mapToLong(this::run).sorted().toArray();
    }

    List<FoldedWord> folded() {
        return folded;
    }

    /** Word numbers of the {@link Lexicon}; not to be written to. */
    int[] words() {
        return words;
    }

    /** Whether the run of {@value #SHORTEST_RUN} words that begins at this one stands in another wording. */
    boolean runStandsIn(Wording other, int word) {
        return word + SHORTEST_RUN <= words.length && (other == this || Arrays.binarySearch(other.runs, run(word)) >= 0);
    }

    private long run(int word) {
        long run = 0;
        for (int i = word; i < word + SHORTEST_RUN; i++) {
            run = run << BITS | words[i];
        }
        return run;
    }
}
