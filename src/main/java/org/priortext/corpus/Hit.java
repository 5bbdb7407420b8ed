package org.priortext.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import org.priortext.model.Stage;

/**
 * A paragraph that has the words searched for, or nearly.
 *
 * @param file path of the file it stands in, or null for a text without one
 * @param label how the text is named
 * @param symbol of the text, or null
 * @param date of the text, or null
 * @param stage how far the text has come
 * @param id of the paragraph
 * @param text of the paragraph
 * @param start first UTF-16 code unit of the words in {@code text}
 * @param end the code unit after the last
 * @param exact whether the words are the same after folding
 * @param score closeness: 1 for the same words, else the share of words in common, counted over both (Dice)
 */
public record Hit(String file, String label, String symbol, LocalDate date, Stage stage, String id, String text,
        int start, int end, boolean exact, double score) {

    /** Best first: closest, then adopted before recommended before draft, then newer; then by name, for a fixed order. */
    public static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble((Hit hit) -> -hit.score)
            .thenComparing(hit -> -rank(hit.stage))
            .thenComparing(Hit::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Hit::label)
            .thenComparing(Hit::file, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The text's name in a citation: its symbol, else its label. */
    public String name() {
        return symbol != null ? symbol : label;
    }

    /** The words found. */
    public String words() {
        return text.substring(start, end);
    }

    static int rank(Stage stage) {
        return switch (stage) {
            case ADOPTED -> 2;
            case RECOMMENDED -> 1;
            case DRAFT, REVISED_DRAFT -> 0;
        };
    }
}
