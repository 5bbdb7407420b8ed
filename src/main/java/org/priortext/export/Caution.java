package org.priortext.export;

import java.util.List;
import java.util.stream.Collectors;
import org.priortext.export.docx.base.Unmarked;

/**
 * What the user should know of a redline in the earlier text's own file before it goes on. A program that speaks another
 * language words the kinds itself; {@link #text} is in English, as the command line is.
 *
 * @param kind what is said
 * @param unmarked what is to be changed by hand; empty for other kinds
 */
public record Caution(Kind kind, List<Unmarked> unmarked) {

    /** Nothing to say. */
    public static final Caution NONE = new Caution(Kind.NONE, List.of());
    static final Caution SET_ANEW = new Caution(Kind.SET_ANEW, List.of());

    public Caution {
        unmarked = List.copyOf(unmarked);
    }

    /** All that can be said. */
    public enum Kind {
        NONE(""),
        SET_ANEW("The redline is a document set anew, not the earlier text's own file: that has tracked changes of its own,"
                + " or clauses that are no paragraphs of their own."),
        BY_HAND("To be changed by hand, because the earlier text's own file does not print it where it can be marked: %s.");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    static Caution byHand(List<Unmarked> unmarked) {
        return unmarked.isEmpty() ? NONE : new Caution(Kind.BY_HAND, unmarked);
    }

    /** One sentence in English; empty if there is nothing to say. */
    public String text() {
        return kind.english.formatted(unmarked.stream().map(Unmarked::text).collect(Collectors.joining(", ")));
    }
}
