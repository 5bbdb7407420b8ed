package org.priortext.align;

import java.util.List;

/**
 * A pairing the user has set by hand: these paragraphs correspond and nothing else does with them. An empty side says
 * the paragraphs of the other correspond to nothing.
 *
 * @param before ids in the earlier text
 * @param after ids in the later text
 */
public record Correction(List<String> before, List<String> after) {

    public Correction {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether both speak of a common paragraph of the same text. */
    public boolean touches(Correction other) {
        return before.stream().anyMatch(other.before::contains) || after.stream().anyMatch(other.after::contains);
    }
}
