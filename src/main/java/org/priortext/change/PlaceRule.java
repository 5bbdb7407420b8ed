package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

/** Where a match stands: split, merged, moved, renumbered, or across the border of preamble and operative part. */
final class PlaceRule implements PassageRule {

    @Override
    public List<Change> read(Passage passage) {
        Match match = passage.match();
        List<Change> changes = new ArrayList<>();
        if (!passage.twoSided()) {
            return changes;
        }
        Finding places = Finding.exchanged(Summarizer.ids(match.before()), Summarizer.ids(match.after()));
        if (match.crossesBorder()) {
            changes.add(ChangeType.CROSSES_BORDER.of(
                    Finding.of(preambular(match.before()) ? Finding.Kind.TO_OPERATIVE : Finding.Kind.TO_PREAMBLE)));
        }
        if (match.after().size() > 1) {
            changes.add(ChangeType.SPLIT.of(places));
        }
        if (match.before().size() > 1) {
            changes.add(ChangeType.MERGED.of(places));
        }
        if (match.moved()) {
            changes.add(ChangeType.MOVED.of(places));
        }
        if (match.renumbered()) {
            changes.add(ChangeType.RENUMBERED.of(places));
        }
        return changes;
    }

    private static boolean preambular(List<Paragraph> paragraphs) {
        return paragraphs.getFirst().kind() == ParagraphKind.PREAMBULAR;
    }
}
