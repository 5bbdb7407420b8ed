package org.priortext.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priortext.model.Citation;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/**
 * All versions side by side: their clauses as folded words, the index of common passages, and how much each word tells
 * in its place. Read-only once built.
 */
final class Collation {

    /** Weight of a word of a citation, in bits: only a long list of citations in the same order tells of descent. */
    private static final double CITATION_BITS = 1;
    /** A phrase may stand in so many clauses of one text before it tells less (a phrase in R of them: 2/R). */
    private static final int USUAL_REPEATS = 2;

    private final List<Witness> witnesses;
    private final List<List<Clause>> versions = new ArrayList<>();
    private final List<Map<Paragraph, Clause>> clauses = new ArrayList<>();
    private final Map<Clause, boolean[]> formulae = new IdentityHashMap<>();
    private final Map<Clause, double[]> sums = new IdentityHashMap<>();
    private final PassageIndex index;

    Collation(List<Witness> witnesses) {
        this.witnesses = List.copyOf(witnesses);
        Folding folding = Folding.standard();
        Lexicon lexicon = new Lexicon();
        for (int v = 0; v < witnesses.size(); v++) {
            List<Clause> version = new ArrayList<>();
            clauses.add(new IdentityHashMap<>());
            for (Paragraph paragraph : witnesses.get(v).resolution().paragraphs()) {
                Clause clause = new Clause(v, version.size(), witnesses.get(v), paragraph,
                        folding.words(paragraph.text()), lexicon);
                version.add(clause);
                clauses.get(v).put(paragraph, clause);
            }
            versions.add(version);
        }
        List<Clause> all = versions.stream().flatMap(List::stream).toList();
        index = new PassageIndex(all);
        Formulae known = new Formulae(namesAndTitles(all, folding));
        for (Clause clause : all) {
            boolean[] marks = known.marks(clause.folded());
            boolean[] cited = cited(clause);
            sums.put(clause, sums(clause, marks, cited, lexicon));
            for (int i = 0; i < marks.length; i++) {
                marks[i] |= cited[i];
            }
            formulae.put(clause, marks);
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

    /** Common runs with the clauses of one version. */
    List<Parallel> in(Clause clause, int version) {
        return index.parallels(clause, other -> other.version == version);
    }

    /** Whether a word belongs to a formula, a name, a title or a citation. */
    boolean formula(Clause clause, int word) {
        return formulae.get(clause)[word];
    }

    /** How much a run of words tells, in bits: rare words much, formulae and names nothing. */
    double weight(Clause clause, int from, int to) {
        double[] sum = sums.get(clause);
        return sum[to] - sum[from];
    }

    private double[] sums(Clause clause, boolean[] formula, boolean[] cited, Lexicon lexicon) {
        int[] repeats = repeats(clause);
        double[] sum = new double[clause.length() + 1];
        for (int i = 0; i < clause.length(); i++) {
            double bits = cited[i] ? CITATION_BITS
                    : formula[i] ? 0
                    : lexicon.bits(clause.words[i]) * Math.min(1, (double) USUAL_REPEATS / repeats[i]);
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

    private static boolean[] cited(Clause clause) {
        boolean[] cited = new boolean[clause.length()];
        for (Citation citation : clause.paragraph.citations()) {
            for (int i = 0; i < cited.length; i++) {
                if (clause.start(i) >= citation.start() && clause.end(i) <= citation.end()) {
                    cited[i] = true;
                    markDate(clause.folded(), cited, i + 1);
                }
            }
        }
        return cited;
    }

    /** Marks "of 5 December 2018" after a citation. */
    private static void markDate(List<FoldedWord> words, boolean[] cited, int at) {
        if (at + 3 < words.size() && words.get(at).form().equals("of") && words.get(at + 1).form().matches("\\d{1,2}")
                && words.get(at + 3).form().matches("\\d{4}")) {
            java.util.Arrays.fill(cited, at, at + 4, true);
        }
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
        all.forEach(clause -> found.addAll(Names.in(clause.paragraph)));
        return found;
    }
}
