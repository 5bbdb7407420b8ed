package org.priortext.export.html;

import java.text.Bidi;

/** Arrows of English lines about Arabic words. */
final class Arrows {

    private static final String ARROW = "\u2192";
    /** A letter without form that is written from left to right. */
    private static final String MARK = "\u200E";

    private Arrows() {}

    /**
     * A line whose arrows point from the earlier words to the later ones: between two Arabic words an arrow belongs to neither
     * direction, so that the words change places around it (UAX #9, rule N1).
     */
    static String pointing(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length()) ? line.replace(ARROW, MARK + ARROW + MARK) : line;
    }
}
