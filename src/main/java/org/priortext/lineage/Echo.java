package org.priortext.lineage;

import org.priortext.model.Slice;

/**
 * Words of an earlier clause that stand, in the later text, in a clause that is not its counterpart.
 *
 * @param from in the earlier text
 * @param to in the later text
 */
public record Echo(Slice from, Slice to) {}
