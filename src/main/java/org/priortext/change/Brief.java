package org.priortext.change;

import java.util.List;

/**
 * What a head of delegation reads in one minute: what changed and whether it matters, the weightiest first.
 *
 * @param headline the two texts
 * @param figures the counts, one sentence a line
 * @param sections in order of weight; none is empty
 */
public record Brief(String headline, List<String> figures, List<Section> sections) {

    public Brief {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /**
     * Changes of one sort.
     *
     * @param title what they have in common
     * @param lines one for each paragraph or fact
     */
    public record Section(String title, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
