package org.priortext.change;

import java.util.List;

/**
 * A line that a brief may hold.
 *
 * @param text the line
 * @param ids the paragraphs it speaks of, by which it is named if there is no room for it
 * @param weight the lower the weightier
 */
record BriefItem(String text, List<String> ids, int weight) {

    /** A line that speaks of no paragraph in particular. */
    static BriefItem of(String text) {
        return new BriefItem(text, List.of(), 0);
    }
}
