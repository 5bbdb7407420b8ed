package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;
import org.priortext.text.Token;

/**
 * Finds the verbs of a paragraph: the one it opens with and those further in that open a clause ({@code and calls upon},
 * {@code , noting}, {@code while recalling}), longest known phrase first, also and further left out of account.
 */
final class VerbPhrases {

    private static final Set<String> MODIFIERS = Set.copyOf(Vocabulary.words("sequence-modifiers.txt"));

    /** Words of the longest opening phrase with its modifiers. */
    private static final int LONGEST = 8;
    /** Characters that hold the longest opening phrase. */
    private static final int START = 80;

    private VerbPhrases() {}

    /**
     * A verb where it stands.
     *
     * @param span with its modifiers
     * @param core without them, as printed
     * @param opening whether the paragraph begins with it
     */
    record VerbPhrase(Span span, String core, boolean opening) {}

    /** An opening phrase without also and further. */
    static String core(String phrase) {
        List<String> words = new ArrayList<>();
        for (Token token : Words.tokens(phrase)) {
            if (!isModifier(token.of(phrase))) {
                words.add(token.of(phrase));
            }
        }
        return String.join(" ", words);
    }

    static boolean isModifier(String word) {
        return MODIFIERS.contains(Words.lower(word));
    }

    /** The verb a paragraph opens with, or null: a known one, else the one the importer has marked. */
    static VerbPhrase opening(Paragraph paragraph) {
        String start = paragraph.text().substring(0, Math.min(paragraph.text().length(), START));
        VerbPhrase known = at(start, Words.tokens(start), 0, true);
        if (known != null || paragraph.verb() == null || !paragraph.text().startsWith(paragraph.verb())) {
            return known;
        }
        return new VerbPhrase(new Span(0, paragraph.verb().length()), core(paragraph.verb()), true);
    }

    /** All verbs of a paragraph, in order. */
    static List<VerbPhrase> all(Paragraph paragraph) {
        List<VerbPhrase> phrases = new ArrayList<>();
        VerbPhrase opening = opening(paragraph);
        if (opening != null) {
            phrases.add(opening);
        }
        List<Token> tokens = Words.tokens(paragraph.text());
        for (int i = 1; i < tokens.size(); i++) {
            String before = tokens.get(i - 1).of(paragraph.text());
            boolean clause = before.equals("and") || before.equals("while")
                    || paragraph.text().substring(tokens.get(i - 1).end(), tokens.get(i).start()).equals(", ");
            VerbPhrase inner = clause ? at(paragraph.text(), tokens, i, false) : null;
            if (inner != null && (phrases.isEmpty() || !phrases.getLast().span().overlaps(inner.span()))) {
                phrases.add(inner);
            }
        }
        return phrases;
    }

    /** The longest known phrase that begins with the token at the index, or null. */
    private static VerbPhrase at(String text, List<Token> tokens, int index, boolean opening) {
        VerbPhrase found = null;
        StringBuilder words = new StringBuilder();
        for (int i = index; i < Math.min(tokens.size(), index + LONGEST); i++) {
            String word = tokens.get(i).of(text);
            if (isModifier(word)) {
                if (found != null && found.span().end() + 1 == tokens.get(i).start()) {
                    found = new VerbPhrase(new Span(found.span().start(), tokens.get(i).end()), found.core(), opening);
                }
                continue;
            }
            words.append(words.isEmpty() ? "" : " ").append(word);
            if (Forms.KNOWN.contains(words.toString())) {
                found = new VerbPhrase(new Span(tokens.get(index).start(), tokens.get(i).end()), words.toString(), opening);
            }
        }
        return found;
    }

    /** Loaded on first use, for the ladders themselves use {@link #core}. */
    private static final class Forms {
        private static final Set<String> KNOWN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        static {
            KNOWN.addAll(VerbLadders.known().forms());
        }
    }
}
