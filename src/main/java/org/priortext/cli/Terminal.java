package org.priortext.cli;

import java.io.PrintWriter;

/**
 * Where a command writes for people.
 *
 * @param out results
 * @param err messages
 * @param colour whether results may be coloured; meaning never rests on colour
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean colour) {

    private static final String RESET = "\u001B[0m";

    /** Everything goes through {@link Printable}; as with a {@code PrintWriter} on a screen, messages are seen at once. */
    public Terminal {
        out = new PrintWriter(new Printable(out, colour));
        err = new PrintWriter(new Printable(err, colour), true);
    }

    /** A sentence of the program itself, among the messages; one line, whatever the names of files in it. */
    void tell(String sentence) {
        err.println("priortext: " + Printable.line(sentence));
    }

    /** Words taken out: in brackets with a minus, red on a colour terminal. */
    String deleted(String words) {
        return colour ? "\u001B[31m[-" + words + "-]" + RESET : "[-" + words + "-]";
    }

    /** Words put in: in braces with a plus, green on a colour terminal. */
    String inserted(String words) {
        return colour ? "\u001B[32m{+" + words + "+}" + RESET : "{+" + words + "+}";
    }

    String strong(String words) {
        return colour ? "\u001B[1m" + words + RESET : words;
    }

    String faint(String words) {
        return colour ? "\u001B[2m" + words + RESET : words;
    }
}
