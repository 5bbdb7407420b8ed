package org.priortext.align;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/**
 * Finds which paragraphs of two texts correspond. Deterministic, and the same links whichever text comes first: the
 * work is always done in one canonical order of the two texts and turned round at the end.
 */
public final class Aligner {

    private final Tuning tuning;

    public Aligner() {
        this(Tuning.STANDARD);
    }

    Aligner(Tuning tuning) {
        this.tuning = tuning;
    }

    /**
     * Aligns two texts.
     *
     * @param corrections pairings set by the user, applied first and never overruled; one that names a paragraph the
     *     texts lack, or one already named, is left out
     */
    public Alignment align(Resolution before, Resolution after, List<Correction> corrections) {
        boolean turned = compare(before, after) > 0;
        Resolution one = turned ? after : before;
        Resolution other = turned ? before : after;
        List<List<Worded>> texts = WordWeights.weigh(one, other, tuning);
        LinkFinder finder = new LinkFinder(texts.getFirst(), texts.getLast(), tuning);
        Links links = finder.find(UserLinks.of(before, after, corrections, turned));
        List<Match> matches = new Listing(texts.getFirst(), texts.getLast(), finder.likenesses().values(), turned).matches(links);
        return new Alignment(before, after, matches);
    }

    private static int compare(Resolution one, Resolution other) {
        List<String> mine = one.paragraphs().stream().map(Paragraph::text).toList();
        List<String> theirs = other.paragraphs().stream().map(Paragraph::text).toList();
        return Objects.compare(String.join("\n", mine), String.join("\n", theirs), Comparator.naturalOrder());
    }
}
