package org.priortext.lineage;

import org.priortext.model.Slice;
import org.priortext.model.Witness;

/** A stretch of one version's paragraph. */
public record Place(Witness witness, Slice slice) {}
