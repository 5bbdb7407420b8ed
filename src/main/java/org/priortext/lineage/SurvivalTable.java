package org.priortext.lineage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;
import org.priortext.text.Folding;

/** Counts, for every version and every later one, the words that live on, from the descents of its clauses. */
final class SurvivalTable {

    private final Folding folding = Folding.standard();
    private final Lexicon lexicon = new Lexicon();
    private final Map<Paragraph, Clause> clauses = new IdentityHashMap<>();

    /** The figures of each pair, by the earlier and then the later version. */
    List<Survival> figures(Lineage lineage) {
        List<Survival> figures = new ArrayList<>();
        List<Witness> witnesses = lineage.witnesses();
        for (int from = 0; from + 1 < witnesses.size(); from++) {
            Witness witness = witnesses.get(from);
            int words = witness.resolution().paragraphs().stream().mapToInt(paragraph -> clause(paragraph).length()).sum();
            Map<Witness, Integer> alive = new IdentityHashMap<>();
            for (Descent descent : lineage.survival()) {
                if (descent.witness() == witness) {
                    descent.steps().forEach(step -> alive.merge(step.witness(), covered(descent.ancestor(), step), Integer::sum));
                }
            }
            for (Witness later : witnesses.subList(from + 1, witnesses.size())) {
                int count = alive.getOrDefault(later, 0);
                figures.add(new Survival(witness, later, words, count, words == 0 ? 0 : (double) count / words));
            }
        }
        return figures;
    }

    private int covered(Paragraph ancestor, Descent.Step step) {
        return Runs.covered(clause(ancestor), step.to().stream().map(this::clause).collect(Collectors.toSet()));
    }

    private Clause clause(Paragraph paragraph) {
        return clauses.computeIfAbsent(paragraph, key ->
                new Clause(0, 0, 0, null, key, new Wording(folding.words(key.text()), lexicon)));
    }
}
