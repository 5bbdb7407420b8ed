package org.priortext.lineage;

import java.util.Locale;

/** By what road words came into a text. */
public enum Route {
    /** Down through matched paragraphs of neighbouring versions. */
    INHERITED,
    /** The same words stand in an earlier text of the dossier, but not by that road. */
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
