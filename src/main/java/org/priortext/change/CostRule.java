package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who pays: cost clauses put in or taken out, also within longer edits, which go on to the next rules. */
final class CostRule implements EditRule {

    /** Words beside a cost clause that still belong to it: from within, and through. */
    private static final int AROUND = 4;

    private final Phrases costs = new Phrases(Vocabulary.words("cost.txt"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<String> gone = surplus(edit.deletedText(), passage.textBefore(), passage.textAfter());
        List<String> come = surplus(edit.insertedText(), passage.textAfter(), passage.textBefore());
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        String from = String.join(", ", gone);
        String to = String.join(", ", come);
        String note = gone.isEmpty() ? "“" + to + "” put in" : come.isEmpty() ? "“" + from + "” taken out" : from + " → " + to;
        int words = Words.count(edit.deletedText()) + Words.count(edit.insertedText()) - Words.count(from) - Words.count(to);
        return Optional.of(words <= AROUND ? edit.wholly(ChangeType.COST, note)
                : new Reading(ChangeType.COST.of(from, to, note), List.of(edit)));
    }

    /** The cost clauses of a whole paragraph that is new or gone. */
    List<String> in(String text) {
        return costs.found(text).stream().distinct().toList();
    }

    private List<String> surplus(String piece, String side, String other) {
        List<String> inPiece = costs.found(piece);
        if (inPiece.isEmpty()) {
            return inPiece;
        }
        List<String> surplus = new ArrayList<>(costs.found(side));
        costs.found(other).forEach(surplus::remove);
        return inPiece.stream().filter(surplus::contains).distinct().toList();
    }
}
