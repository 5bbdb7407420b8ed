package org.priortext.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priortext.text.Folding;

/** Edits that leave every word as it is: quotes, dashes, hyphens, blanks, capitals, variant spellings. */
final class TypographyRule implements EditRule {

    private final Map<String, String> spellings = new HashMap<>();

    TypographyRule() {
        Vocabulary.entries("spellings.txt").forEach(entry ->
                spellings.put(Folding.fold(entry.getFirst()), Folding.fold(entry.getLast())));
    }

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        String deleted = edit.deletedText();
        String inserted = edit.insertedText();
        if (marks(deleted).equals(marks(inserted))) {
            return Optional.of(edit.wholly(ChangeType.TYPOGRAPHY, Finding.NONE));
        }
        if (!Words.anyIn(deleted) && !Words.anyIn(inserted)) {
            return Optional.empty();
        }
        if (letters(deleted).equals(letters(inserted))) {
            return Optional.of(edit.wholly(ChangeType.SECRETARIAT, Finding.of(Finding.Kind.PUNCTUATION)));
        }
        if (!Words.anyIn(deleted) && !Words.anyIn(inserted)) {
            return Optional.empty();
        }
        if (letters(deleted).equalsIgnoreCase(letters(inserted))) {
            return Optional.of(edit.wholly(ChangeType.SECRETARIAT, Finding.of(Finding.Kind.CAPITALS)));
        }
        if (edit.replaces() && edit.isShort() && spelt(deleted).equals(spelt(inserted))) {
            return Optional.of(edit.wholly(ChangeType.SECRETARIAT, Finding.of(Finding.Kind.SPELLING)));
        }
        return Optional.empty();
    }

    /** The text without blanks and hyphens, quotes and dashes made one kind. */
    private static String marks(String text) {
        return text.replaceAll("[\\s\\u00A0\\p{Pd}\\u00AD]", "").replaceAll("[\"\\p{Pi}\\p{Pf}']", "'");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    private List<String> spelt(String text) {
        return Words.folded(text).stream().map(word -> spellings.getOrDefault(word, word)).toList();
    }
}
