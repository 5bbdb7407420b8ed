package org.priortext.align;

import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/**
 * All correspondences of two texts. Each paragraph of either text is in exactly one match.
 *
 * @param before the earlier text
 * @param after the later text
 * @param matches in the reading order of the later text, deleted ones where they stood
 */
public record Alignment(Resolution before, Resolution after, List<Match> matches) {

    public Alignment {
        matches = List.copyOf(matches);
    }

    /** The match of a paragraph of either text. */
    public Optional<Match> of(Paragraph paragraph) {
        return matches.stream().filter(match -> match.paragraphs().anyMatch(one -> one == paragraph)).findFirst();
    }
}
