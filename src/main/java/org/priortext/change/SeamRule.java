package org.priortext.change;

import java.util.List;
import java.util.Optional;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;

/**
 * Marks and small connecting words where paragraphs were joined or parted ({@code ,} become {@code and} between the two
 * halves of a merge): the merge or split itself says so.
 */
final class SeamRule implements EditRule {

    private final SmallWordsRule smallWords = new SmallWordsRule();

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        Match match = passage.match();
        boolean joint = match.kind() != Match.Kind.EDITED && smallWords.areAll(edit.deletedText() + " " + edit.insertedText());
        boolean seam = isSeam(match.before(), edit.before(), edit.deleted()) || isSeam(match.after(), edit.after(), edit.inserted())
                || (edit.deletedText() + edit.insertedText()).isBlank();
        return joint && seam ? Optional.of(new Reading(List.of(), List.of())) : Optional.empty();
    }

    /** Whether a place is the end of a paragraph that another follows in the match, or the beginning of one that follows. */
    private static boolean isSeam(List<Paragraph> side, Paragraph paragraph, Span place) {
        boolean last = side.getLast() == paragraph;
        boolean first = side.getFirst() == paragraph;
        return !last && place.end() == paragraph.text().length() || !first && place.start() == 0;
    }
}
