package org.priortext.lineage;

import java.util.Locale;

/** What became of a clause in one later version. */
public enum Fate {
    VERBATIM, EDITED, SPLIT, MERGED, MOVED, PARTIAL, DROPPED, RETURNED;

    /** The name in the JSON of formats. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
