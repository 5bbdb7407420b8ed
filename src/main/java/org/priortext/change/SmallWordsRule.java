package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Edits of articles alone, and of articles and small connecting words alone. */
final class SmallWordsRule implements EditRule {

    private final Set<String> articles = Set.copyOf(Vocabulary.words("function-words.txt", "article"));
    private final Set<String> connectors = Set.copyOf(Vocabulary.words("function-words.txt", "connector"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<String> words = new java.util.ArrayList<>(Words.folded(edit.deletedText()));
        words.addAll(Words.folded(edit.insertedText()));
        if (articles.containsAll(words)) {
            return Optional.of(edit.wholly(ChangeType.SECRETARIAT, "article"));
        }
        if (words.stream().allMatch(word -> articles.contains(word) || connectors.contains(word))) {
            return Optional.of(edit.wholly(ChangeType.SMALL_WORDING, ""));
        }
        return Optional.empty();
    }
}
