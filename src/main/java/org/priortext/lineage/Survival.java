package org.priortext.lineage;

import org.priortext.model.Witness;

/**
 * How much of one version is still alive in a later one.
 *
 * @param witness the earlier version
 * @param in the later version
 * @param words of the earlier version
 * @param alive of these, in runs of three words and more in the clauses that carry theirs
 * @param share alive words by words, 0 to 1
 */
public record Survival(Witness witness, Witness in, int words, int alive, double share) {}
