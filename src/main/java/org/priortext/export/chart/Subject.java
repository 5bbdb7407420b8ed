package org.priortext.export.chart;

import org.priortext.lineage.Descent;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/**
 * The clause a mark stands for.
 *
 * @param witness the version the clause stands in
 * @param clause the clause
 * @param step what became of it in a later version; null where the mark stands for the clause alone
 */
public record Subject(Witness witness, Paragraph clause, Descent.Step step) {}
