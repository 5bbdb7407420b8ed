package org.priortext.segment;

import org.priortext.model.ParagraphKind;

/**
 * A block that has found its place in the numbering; its text no longer begins with the label.
 *
 * @param operativeVerb whether it may open with a verb of the operative part (and not with a participle)
 */
record Numbered(String id, ParagraphKind kind, String parent, String number, String numberInSource, Block block,
        boolean operativeVerb) {}
