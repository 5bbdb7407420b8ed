package org.priortext.export.docx.base;

import java.util.Locale;
import org.priortext.export.weave.Layout;

/**
 * What differs outside the paragraphs and cannot be marked in the earlier text's own file. A program that speaks another
 * language words it itself; {@link #text} is in English, as the command line is.
 *
 * @param line which line above the paragraphs; {@link Layout#UNPLACED_NOTE} for a footnote
 * @param label of the footnote; empty for a line
 * @param pageHead whether it is marked in the text and only the head of the pages, which a field fills in, is not
 */
public record Unmarked(Layout line, String label, boolean pageHead) {

    static Unmarked line(Layout line) {
        return new Unmarked(line, "", false);
    }

    static Unmarked inPageHead(Layout line) {
        return new Unmarked(line, "", true);
    }

    static Unmarked footnote(String label) {
        return new Unmarked(Layout.UNPLACED_NOTE, label, false);
    }

    /** Its name in English, such as "symbol" or "footnote 3". */
    public String text() {
        return name() + (pageHead ? " at the head of pages, which a field fills in" : "");
    }

    private String name() {
        return switch (line) {
            case MASTHEAD_SYMBOL -> "symbol";
            case MASTHEAD_BODY -> "distribution";
            case MASTHEAD_DATE -> "date";
            case ADOPTION -> "line of adoption";
            case REPORT -> "line of the report";
            case ACTOR -> "acting body";
            case UNPLACED_NOTE -> "footnote " + label;
            default -> line.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
