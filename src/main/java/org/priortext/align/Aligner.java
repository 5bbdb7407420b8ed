package org.priortext.align;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/** Finds which paragraphs of two texts correspond. */
public final class Aligner {

    /**
     * Aligns two texts.
     *
     * @param corrections pairings set by the user, applied first and never overruled
     */
    public Alignment align(Resolution before, Resolution after, List<Correction> corrections) {
        List<Match> matches = new ArrayList<>();
        for (Paragraph paragraph : after.paragraphs()) {
            List<Paragraph> same = before.paragraphs().stream().filter(p -> p.id().equals(paragraph.id())).toList();
            matches.add(new Match(same, List.of(paragraph), 0.5, false, Confidence.LOW, false, "same number"));
        }
        for (Paragraph paragraph : before.paragraphs()) {
            if (after.paragraph(paragraph.id()).isEmpty()) {
                matches.add(new Match(List.of(paragraph), List.of(), 0, false, Confidence.HIGH, false, "no counterpart"));
            }
        }
        return new Alignment(before, after, matches);
    }
}
