package org.priortext.lineage;

import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.model.Witness;
import org.priortext.text.FoldedWord;

/** One paragraph of one version and its wording. Equal only to itself: the same paragraph in two versions is two clauses. */
final class Clause {

    /** Index among the clauses of all versions, in their order. */
    final int number;
    /** Index of the version in the order given. */
    final int version;
    /** Index among the version's paragraphs. */
    final int place;
    final Witness witness;
    final Paragraph paragraph;
    final Wording wording;
    /** Word numbers of the {@link Lexicon}. */
    final int[] words;

    Clause(int number, int version, int place, Witness witness, Paragraph paragraph, Wording wording) {
        this.number = number;
        this.version = version;
        this.place = place;
        this.witness = witness;
        this.paragraph = paragraph;
        this.wording = wording;
        this.words = wording.words();
    }

    int length() {
        return words.length;
    }

    List<FoldedWord> folded() {
        return wording.folded();
    }

    /** First code unit of a word. */
    int start(int word) {
        return folded().get(word).start();
    }

    /** The code unit after the last of a word. */
    int end(int word) {
        return folded().get(word).end();
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
