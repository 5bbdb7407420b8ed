package org.priortext.ui.model;

import java.util.ArrayList;
import java.util.List;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;

/**
 * What became of one clause, as a row of the matrix.
 *
 * @param descent the clause and its steps
 * @param cells one for each version of the trace: null before the clause and where nothing is known
 */
public record SurvivalRow(Descent descent, List<Descent.Step> cells) {
    /** The clauses of each version that are not carried on from an earlier row, oldest version first. */
    static List<SurvivalRow> rows(Lineage lineage) {
        List<SurvivalRow> rows = new ArrayList<>();
        for (Descent descent : lineage.survival()) {
            List<Descent.Step> cells = new ArrayList<>();
            for (var witness : lineage.witnesses()) {
                cells.add(descent.steps().stream().filter(step -> step.witness() == witness).findFirst().orElse(null));
            }
            rows.add(new SurvivalRow(descent, java.util.Collections.unmodifiableList(cells)));
        }
        return rows;
    }
}
