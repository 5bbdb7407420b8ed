package org.priortext.segment;

import java.util.List;
import org.priortext.source.Line;

/** A footnote as found at the foot of a page: its label and its lines. */
record RawNote(String label, String text, List<Line> lines) {

    /** Whether the source format itself knows it as a footnote. */
    boolean typed() {
        return lines.getFirst().role() == Line.Role.FOOTNOTE;
    }

    int line() {
        return lines.getFirst().number();
    }
}
