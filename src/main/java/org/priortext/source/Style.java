package org.priortext.source;

/** How a run of characters is set, as far as it tells something of its role. */
public enum Style {
    ITALIC, BOLD, SUPERSCRIPT
}
