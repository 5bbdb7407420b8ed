package org.priortext.align;

import java.util.Locale;

/** How sure a correspondence is. */
public enum Confidence {
    HIGH, MEDIUM, LOW;

    /** The name in the JSON of formats. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
