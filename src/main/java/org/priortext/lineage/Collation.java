package org.priortext.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/**
 * All versions side by side: their clauses as folded words, the index of common passages, and how much each word tells
 * in its place. Read-only once built.
 */
final class Collation {

    /** Weight of a word of a formula or citation, in bits: only a long list in the same order tells of descent. */
    private static final double FORMULA_BITS = 1;
    /** Words from which a formula is called one. */
    private static final int LONG_FORMULA = 5;
    /** What part of its bits a word of a shorter one ("as well as", "Member States") keeps. */
    private static final double SHORT_FORMULA = 0.25;
    /** A phrase may stand in so many clauses of one text before it tells less (a phrase in R of them: 2/R). */
    private static final int USUAL_REPEATS = 2;

    private final List<Witness> witnesses;
    private final List<List<Clause>> versions = new ArrayList<>();
    private final List<Map<Paragraph, Clause>> clauses = new ArrayList<>();
    /** What is known of each clause's words, by the clauses' numbers. */
    private final List<boolean[]> formulae = new ArrayList<>();
    private final List<boolean[]> phrases = new ArrayList<>();
    private final List<double[]> sums = new ArrayList<>();
    private final PassageIndex index;

    Collation(List<Witness> witnesses) {
        this.witnesses = List.copyOf(witnesses);
        Folding folding = Folding.standard();
        Lexicon lexicon = new Lexicon();
        Map<String, Wording> wordings = new HashMap<>();
        int number = 0;
        for (int v = 0; v < witnesses.size(); v++) {
            List<Clause> version = new ArrayList<>();
            clauses.add(new IdentityHashMap<>());
            for (Paragraph paragraph : witnesses.get(v).resolution().paragraphs()) {
                Clause clause = new Clause(number++, v, version.size(), witnesses.get(v), paragraph,
                        wordings.computeIfAbsent(paragraph.text(), text -> new Wording(folding.words(text), lexicon)));
                version.add(clause);
                clauses.get(v).put(paragraph, clause);
            }
            versions.add(version);
        }
        List<Clause> all = versions.stream().flatMap(List::stream).toList();
        index = new PassageIndex(all);
        Formulae known = new Formulae(namesAndTitles(all, folding));
        for (Clause clause : all) {
            boolean[] cited = Citations.marks(clause);
            boolean[] shown = known.marks(clause.folded(), LONG_FORMULA);
            sums.add(sums(clause, known.marks(clause.folded(), 1), shown, cited, lexicon));
            boolean[] marked = shown.clone();
            for (int i = 0; i < marked.length; i++) {
                marked[i] |= cited[i];
                shown[i] &= !cited[i];
            }
            formulae.add(marked);
            phrases.add(shown);
        }
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    /** The clauses of a version in reading order. */
    List<Clause> version(int version) {
        return versions.get(version);
    }

    int size() {
        return versions.size();
    }

    Clause clause(int version, Paragraph paragraph) {
        return clauses.get(version).get(paragraph);
    }

    /** Common runs with the clauses of earlier versions. */
    List<Parallel> earlier(Clause clause) {
        return index.parallels(clause, other -> other.version < clause.version);
    }

    /** Common runs with the clauses of later versions. */
    List<Parallel> later(Clause clause) {
        return index.parallels(clause, other -> other.version > clause.version);
    }

    /** Whether a word belongs to a citation or to a formula, name or title of some length. */
    boolean formula(Clause clause, int word) {
        return formulae.get(clause.number)[word];
    }

    /** How much a run of words tells, in bits: rare words much, formulae and names next to nothing. */
    double weight(Clause clause, int from, int to) {
        double[] sum = sums.get(clause.number);
        return sum[to] - sum[from];
    }

    /** Whether a word belongs to a formula, name or title of some length; citations do not. */
    boolean fixed(Clause clause, int word) {
        return phrases.get(clause.number)[word];
    }

    /** How many words of a run cite documents: their numbers and dates, and what joins them. */
    int cited(Clause clause, int from, int to) {
        int cited = 0;
        for (int i = from; i < to; i++) {
            cited += formula(clause, i) && !fixed(clause, i) ? 1 : 0;
        }
        return cited;
    }

    /** How many words of a run are of no formula, name or title; citations count among them. */
    int ownWords(Clause clause, int from, int to) {
        boolean[] fixed = phrases.get(clause.number);
        int own = 0;
        for (int i = from; i < to; i++) {
            own += fixed[i] ? 0 : 1;
        }
        return own;
    }

    private double[] sums(Clause clause, boolean[] known, boolean[] shown, boolean[] cited, Lexicon lexicon) {
        int[] repeats = repeats(clause);
        double[] sum = new double[clause.length() + 1];
        for (int i = 0; i < clause.length(); i++) {
            double factor = Math.min(known[i] ? SHORT_FORMULA : 1, (double) USUAL_REPEATS / repeats[i]);
            double bits = cited[i] || shown[i] ? FORMULA_BITS : lexicon.bits(clause.words[i]) * factor;
            sum[i + 1] = sum[i] + bits;
        }
        return sum;
    }

    private int[] repeats(Clause clause) {
        int[] repeats = new int[clause.length()];
        java.util.Arrays.fill(repeats, 1);
        for (int at = 0; at + PassageIndex.GRAM <= clause.length(); at++) {
            int here = index.repeats(clause, at);
            for (int i = at; i < at + PassageIndex.GRAM; i++) {
                repeats[i] = Math.max(repeats[i], here);
            }
        }
        return repeats;
    }

    private Set<List<String>> namesAndTitles(List<Clause> all, Folding folding) {
        Set<List<String>> found = new HashSet<>();
        for (Witness witness : witnesses) {
            if (witness.resolution().title() != null) {
                List<String> title = folding.words(witness.resolution().title()).stream().map(FoldedWord::form).toList();
                if (title.size() >= 2) {
                    found.add(title);
                }
            }
        }
        Set<Wording> read = new HashSet<>();
        for (Clause clause : all) {
            if (read.add(clause.wording)) {
                found.addAll(Names.in(clause.paragraph.text(), clause.folded()));
            }
        }
        return found;
    }
}
