package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.text.Span;

/** Who pays: cost clauses put in or taken out, also within longer edits, which go on to the next rules. */
final class CostRule implements EditRule {

    /** Words beside a cost clause that still belong to it: from within, and through. */
    private static final int AROUND = 4;

    private final Phrases costs = new Phrases(Vocabulary.words("cost.txt"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<String> gone = surplus(edit.before().text(), edit.deleted(), passage.textBefore(), passage.textAfter());
        List<String> come = surplus(edit.after().text(), edit.inserted(), passage.textAfter(), passage.textBefore());
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        String from = String.join(", ", gone);
        String to = String.join(", ", come);
        Finding finding = Finding.words(from, to);
        int words = Words.count(edit.deletedText()) + Words.count(edit.insertedText()) - Words.count(from) - Words.count(to);
        return Optional.of(words <= AROUND ? edit.wholly(ChangeType.COST, finding)
                : new Reading(ChangeType.COST.of(from, to, finding), List.of(edit)));
    }

    /** The cost clauses of a whole paragraph that is new or gone. */
    List<String> in(String text) {
        return costs.found(text).stream().distinct().toList();
    }

    /** The clauses that the edit touches in its paragraph and that this side of the match has more often than the other. */
    private List<String> surplus(String paragraph, Span edited, String side, String other) {
        List<String> touched = costs.in(paragraph).stream().filter(span -> span.overlaps(edited))
                .map(span -> Words.lower(span.of(paragraph))).distinct().toList();
        if (touched.isEmpty()) {
            return touched;
        }
        List<String> surplus = new ArrayList<>(costs.found(side));
        costs.found(other).forEach(surplus::remove);
        return touched.stream().filter(surplus::contains).toList();
    }
}
