package org.priortext.model;

import java.util.List;

/**
 * All that one file holds: its resolutions, what was left over, and what is doubtful.
 * Every word of the file is in exactly one paragraph's text or number, footnote or mark, or leftover.
 */
public record Segmentation(List<Resolution> resolutions, List<Leftover> leftovers, List<Warning> warnings) {

    public Segmentation {
        resolutions = List.copyOf(resolutions);
        leftovers = List.copyOf(leftovers);
        warnings = List.copyOf(warnings);
    }
}
