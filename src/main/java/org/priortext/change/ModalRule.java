package org.priortext.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priortext.text.Span;

/** Modal verbs exchanged, put in or taken out ({@code can → could}). */
final class ModalRule implements EditRule {

    /** Words of an edit in which one modal alone counts as put in or taken out; in more it belongs to new text. */
    private static final int FEW = 2;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Phrases modals;

    ModalRule() {
        Vocabulary.entries("modals.txt").forEach(entry -> ranks.put(entry.get(1), Integer.valueOf(entry.get(0))));
        modals = new Phrases(ranks.keySet());
    }

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        String gone = edit.deletedText();
        String come = edit.insertedText();
        Span old = differing(gone, come);
        Span now = differing(come, gone);
        if (!edit.isShort() || old == null && now == null) {
            return Optional.empty();
        }
        if (old == null || now == null) {
            return Words.count(gone) <= FEW && Words.count(come) <= FEW
                    ? Optional.of(edit.wholly(ChangeType.MODAL,
                            Finding.words(old == null ? "" : old.of(gone), now == null ? "" : now.of(come))))
                    : Optional.empty();
        }
        Change change = ChangeType.MODAL.of(old.of(gone), now.of(come), shift(old.of(gone), now.of(come)));
        return Optional.of(new Reading(change, edit.around(old, now)));
    }

    /** The first modal of a text that the other has not. */
    private Span differing(String text, String other) {
        List<String> others = modals.found(other);
        return modals.in(text).stream().filter(span -> !others.contains(Words.lower(span.of(text)))).findFirst().orElse(null);
    }

    private Finding shift(String from, String to) {
        int order = ranks.get(Words.lower(to)).compareTo(ranks.get(Words.lower(from)));
        return Finding.of(order > 0 ? Finding.Kind.STRONGER : order < 0 ? Finding.Kind.WEAKER : Finding.Kind.EXCHANGED, from, to);
    }
}
