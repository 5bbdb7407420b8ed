package org.priortext.lineage;

import org.priortext.model.Witness;

/**
 * How much of the target first stood in a version.
 *
 * @param witness the version; the target itself stands for new text and formulae
 * @param words of the target first found there
 * @param share of the target's words, 0 to 1
 */
public record Share(Witness witness, int words, double share) {}
