package org.priortext.lineage;

import java.util.Locale;

/** What became of a clause in one later version, compared with the clause as it first stood. */
public enum Fate {
    /** The same text, in its order among the clauses around it. */
    VERBATIM,
    /** Matched, with words changed. */
    EDITED,
    /** Several paragraphs carry it. */
    SPLIT,
    /** One paragraph carries it together with others. */
    MERGED,
    /** The same text in another place of the order, or across the border of preamble and operative part. */
    MOVED,
    /** Only a fragment of it is carried on. */
    PARTIAL,
    /** No telling words of it are left. */
    DROPPED,
    /** It was dropped before, and telling words of it are back. */
    RETURNED;

    /** The name in the JSON of formats. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
