package org.priortext.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers in figures or in words, all other words of the edit being the same. */
final class FigureRule implements EditRule {

    private final Set<String> cardinals = new HashSet<>(Vocabulary.words("calendar.txt", "cardinal"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<String> words = masked(edit.deletedText());
        return words.contains("#") && words.equals(masked(edit.insertedText()))
                ? Optional.of(edit.wholly(ChangeType.WORDING, Finding.of(Finding.Kind.FIGURE))) : Optional.empty();
    }

    private List<String> masked(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Words.folded(text)) {
            words.add(cardinals.contains(word) || word.matches("[\\d.,]*\\d") ? "#" : word);
        }
        return words;
    }
}
