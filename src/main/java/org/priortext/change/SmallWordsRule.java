package org.priortext.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Edits of articles alone, of small connecting words alone, and phrases exchanged for others that say the same. */
final class SmallWordsRule implements EditRule {

    private static final int TRIFLE = 2;

    private final Map<String, Integer> equivalents = new HashMap<>();
    private final Set<String> articles = Set.copyOf(Vocabulary.words("function-words.txt", "article"));
    private final Set<String> connectors = Set.copyOf(Vocabulary.words("function-words.txt", "connector"));

    SmallWordsRule() {
        int line = 0;
        for (List<String> phrases : Vocabulary.entries("equivalents.txt")) {
            int group = line++;
            phrases.forEach(phrase -> equivalents.put(phrase, group));
        }
    }

    /** Whether an edit only puts in or takes out a small word or two. */
    boolean isTrifle(Edit edit) {
        List<String> words = words(edit);
        return !edit.replaces() && words.size() <= TRIFLE && areAll(words);
    }

    /** Whether an edit concerns articles alone. */
    boolean isArticle(Edit edit) {
        return articles.containsAll(words(edit));
    }

    /** Whether a text has no other words than articles and connectors. */
    boolean areAll(String text) {
        return areAll(Words.folded(text));
    }

    private boolean areAll(List<String> words) {
        return words.stream().allMatch(word -> articles.contains(word) || connectors.contains(word));
    }

    /** Whether one side only lacks words of the other; one preposition for another ({@code assistance of → to}) may change who does what. */
    private boolean onlyFewerOrMore(Edit edit) {
        List<String> gone = connectors(edit.deletedText());
        List<String> come = connectors(edit.insertedText());
        return gone.containsAll(come) || come.containsAll(gone);
    }

    private List<String> connectors(String text) {
        return Words.folded(text).stream().filter(connectors::contains).toList();
    }

    private static List<String> words(Edit edit) {
        List<String> words = new ArrayList<>(Words.folded(edit.deletedText()));
        words.addAll(Words.folded(edit.insertedText()));
        return words;
    }

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<String> words = words(edit);
        if (isArticle(edit)) {
            return Optional.of(edit.wholly(ChangeType.SECRETARIAT, Finding.of(Finding.Kind.ARTICLE)));
        }
        Integer group = equivalents.get(Words.lower(Words.bare(edit.deletedText())));
        if (group != null && group.equals(equivalents.get(Words.lower(Words.bare(edit.insertedText()))))) {
            return Optional.of(edit.wholly(ChangeType.SMALL_WORDING, Finding.of(Finding.Kind.SAYS_THE_SAME)));
        }
        if (areAll(words) && onlyFewerOrMore(edit)) {
            return Optional.of(edit.wholly(ChangeType.SMALL_WORDING, Finding.NONE));
        }
        return Optional.empty();
    }
}
