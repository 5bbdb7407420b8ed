package org.priortext.redline;

import java.util.List;
import org.priortext.align.Match;

/**
 * A match word by word. Kept and deleted runs tile every earlier paragraph, kept and inserted runs every later one, to
 * the character.
 *
 * @param match the match
 * @param runs in reading order of the later text, deleted words where they stood
 */
public record Redline(Match match, List<Run> runs) {

    public Redline {
        runs = List.copyOf(runs);
    }
}
