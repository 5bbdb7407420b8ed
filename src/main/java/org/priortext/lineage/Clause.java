package org.priortext.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.model.Witness;
import org.priortext.text.FoldedWord;

/**
 * One paragraph of one version as a row of numbered folded words, so that texts are compared by integers. Equal only to
 * itself: the same paragraph in two versions is two clauses.
 */
final class Clause {

    /** Words of the shortest run that counts as words kept. */
    static final int SHORTEST_RUN = 3;
    /** Bits of a word's number in a run; three fit into 63. */
    private static final int BITS = 21;

    /** Index among the clauses of all versions, in their order. */
    final int number;
    /** Index of the version in the order given. */
    final int version;
    /** Index among the version's paragraphs. */
    final int place;
    final Witness witness;
    final Paragraph paragraph;
    /** Word numbers of the {@link Lexicon}. */
    final int[] words;
    private final List<FoldedWord> folded;
    /** Its runs of {@value #SHORTEST_RUN} words, sorted. */
    private final long[] runs;

    Clause(int number, int version, int place, Witness witness, Paragraph paragraph, List<FoldedWord> folded, Lexicon lexicon) {
        this.number = number;
        this.version = version;
        this.place = place;
        this.witness = witness;
        this.paragraph = paragraph;
        this.folded = folded;
        this.words = folded.stream().mapToInt(word -> lexicon.number(word.form())).toArray();
        this.runs = IntStream.range(0, Math.max(0, words.length - SHORTEST_RUN + 1)).mapToLong(this::run).sorted().toArray();
    }

    int length() {
        return words.length;
    }

    /** Whether the run of {@value #SHORTEST_RUN} words that begins at this one stands in another clause. */
    boolean runStandsIn(Clause other, int word) {
        return word + SHORTEST_RUN <= words.length && Arrays.binarySearch(other.runs, run(word)) >= 0;
    }

    private long run(int word) {
        long run = 0;
        for (int i = word; i < word + SHORTEST_RUN; i++) {
            run = run << BITS | words[i];
        }
        return run;
    }

    List<FoldedWord> folded() {
        return folded;
    }

    /** First code unit of a word. */
    int start(int word) {
        return folded.get(word).start();
    }

    /** The code unit after the last of a word. */
    int end(int word) {
        return folded.get(word).end();
    }

    /** Whether a cut before this word would fall inside one written word that folds to several. */
    boolean splitsWord(int word) {
        return word > 0 && word < words.length && start(word) == start(word - 1);
    }

    /** The text from one word to another, the latter excluded, without what stands around. */
    Slice slice(int from, int to) {
        return new Slice(paragraph, start(from), end(to - 1));
    }
}
