package org.priortext.change;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.text.Token;

/**
 * A name given in full at its first mention, or shortened because the full name now stands elsewhere ({@code Group of
 * Governmental Experts on Developments …}). The full name must stand in the other text too: a name that is new is substance.
 */
final class NameRule implements EditRule {

    /** Words of the short name that must stand before the addition, so that a chance word does not do. */
    private static final int SHORT_NAME = 2;

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (edit.replaces()) {
            return Optional.empty();
        }
        boolean grows = Words.anyIn(edit.insertedText());
        String added = grows ? edit.insertedText() : edit.deletedText();
        if (Words.count(added) < 2 || !capitals(added)) {
            return Optional.empty();
        }
        List<Token> left = Words.tokens(edit.left());
        if (left.size() < SHORT_NAME || !capital(left.getLast().of(edit.left()))) {
            return Optional.empty();
        }
        List<String> full = Words.folded(
                edit.left().substring(left.get(left.size() - SHORT_NAME).start()) + added);
        return stands(grows ? passage.earlier() : passage.later(), full)
                ? Optional.of(edit.wholly(ChangeType.NAME_EXPANDED, grows ? "name in full" : "short name")) : Optional.empty();
    }

    /** Whether the longer words of a piece of a name have capitals. */
    private static boolean capitals(String text) {
        return Words.tokens(text).stream().map(token -> token.of(text))
                .filter(word -> word.length() > 3).allMatch(NameRule::capital);
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean stands(Resolution resolution, List<String> name) {
        return resolution.paragraphs().stream().map(Paragraph::text)
                .anyMatch(text -> Collections.indexOfSubList(Words.folded(text), name) >= 0);
    }
}
