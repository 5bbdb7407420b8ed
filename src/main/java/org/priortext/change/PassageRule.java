package org.priortext.change;

import java.util.List;

/** Knows a change that shows in a whole match rather than in one edit: place, footnotes, references. */
interface PassageRule {

    List<Change> read(Passage passage);
}
