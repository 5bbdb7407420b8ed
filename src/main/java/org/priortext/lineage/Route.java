package org.priortext.lineage;

import java.util.Locale;

/** By what road words came into a text. */
public enum Route {
    /** Down the line: a version this one comes from has the words, in a matched paragraph or as a fragment in another. */
    INHERITED,
    /** The same words stand in an earlier text of the dossier, but not by that road: a rival text, or an older one of the line. */
    BORROWED,
    /** Wording common to resolutions at large; never counted as inheritance. */
    FORMULA,
    /** Not found in any earlier text given. */
    NEW;

    /** The name in the JSON of formats. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
