package org.priortext.change;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.text.Span;
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
        List<Token> left = Words.tokens(edit.left());
        if (left.size() < SHORT_NAME || !capital(left.getLast().of(edit.left()))) {
            return Optional.empty();
        }
        String shortName = edit.left().substring(left.get(left.size() - SHORT_NAME).start());
        String name = longest(shortName, added, grows ? passage.earlier() : passage.later());
        if (!capitals(name)) {
            return Optional.empty();
        }
        Span rest = new Span(0, name.length());
        Finding finding = Finding.of(grows ? Finding.Kind.FULL_NAME : Finding.Kind.SHORT_NAME);
        return Optional.of(Words.count(name) == Words.count(added) ? edit.wholly(ChangeType.NAME_EXPANDED, finding)
                : new Reading(ChangeType.NAME_EXPANDED.of(grows ? "" : name, grows ? name : "", finding),
                        grows ? edit.around(Edit.NONE, rest) : edit.around(rest, Edit.NONE)));
    }

    /** The most words of an addition, from its beginning, that stand after the short name in the other text; else none. */
    private static String longest(String shortName, String added, Resolution other) {
        List<Token> words = Words.tokens(added);
        List<Token> known = Words.tokens(shortName);
        String last = known.getLast().of(shortName);
        List<List<String>> texts = other.paragraphs().stream().map(Paragraph::text).filter(text -> text.contains(last)).map(Words::folded).toList();
        for (int n = texts.isEmpty() ? 0 : words.size(); n >= 2; n--) {
            String name = added.substring(0, words.get(n - 1).end());
            List<String> sought = Words.folded(shortName + name);
            if (texts.stream().anyMatch(text -> Collections.indexOfSubList(text, sought) >= 0)) {
                return name;
            }
        }
        return "";
    }

    /** Whether of the longer words of a piece of a name there are some, and most have capitals. */
    private static boolean capitals(String text) {
        List<String> longer = Words.tokens(text).stream().map(token -> token.of(text)).filter(word -> word.length() > 3).toList();
        return longer.stream().filter(NameRule::capital).count() * 4 > longer.size() * 3L;
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
