package org.priortext.align;

import java.util.List;

/**
 * A sentence on why paragraphs were paired or left alone: what is said and the figures and paragraphs it names. A program
 * that speaks another language words the kinds itself; {@link #text} is in English, as the command line and the JSON are.
 *
 * @param kind what is said
 * @param words in the order the kind names them
 */
public record Reason(Kind kind, List<String> words) {

    public Reason {
        words = List.copyOf(words);
    }

    /** All that is said of a pairing. */
    public enum Kind {
        BY_USER("Set by the user."),
        SAME_WORDS("The words are the same."),
        ROLLED("The same but for the documents and dates named."),
        SHARED("Shared: %s of the distinctive words."),
        SHARED_MOSTLY("Shared: %s of the distinctive words, %s of the shorter text."),
        LONGEST("Longest passage: %s words."),
        NEXT_BEST("Next best: %s (%s)."),
        NEAREST("No paragraph corresponds; the nearest is %s (%s)."),
        NOTHING_SHARED("No paragraph has words in common with it.");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    static Reason of(Kind kind, String... words) {
        return new Reason(kind, List.of(words));
    }

    /** The sentence in English. */
    public String text() {
        return kind.english.formatted(words.toArray());
    }
}
