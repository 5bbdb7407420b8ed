package org.priortext.export.chart;

import org.priortext.lineage.Descent;
import org.priortext.model.Paragraph;

/**
 * A clause on its way to one that carries it.
 *
 * @param step the one of the descent that leads there
 * @param to among the paragraphs of that step
 */
record Flow(Descent descent, Descent.Step step, Paragraph to) {

    Paragraph from() {
        return descent.ancestor();
    }
}
