package org.priortext.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Keeps from a terminal what steers it: control characters in names of files and in texts become the replacement
 * character. Line breaks and tabs stay, and the program's own colours where there are any.
 */
final class Printable extends FilterWriter {

    private static final String SHOWN = "\uFFFD";
    /** ECMA-48: C0 and C1 but for line breaks and tabs, and escapes that do not begin the choice of a colour. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\n\r\t\u001B]]|\r(?!\n)|\u001B(?!\\[[0-9;]{1,8}m)");
    private static final Pattern STEERING_OR_COLOUR = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]|\r(?!\n)");

    private final Pattern steering;

    Printable(Writer out, boolean colour) {
        super(out);
        steering = colour ? STEERING : STEERING_OR_COLOUR;
    }

    /** The text in one line: its line breaks are control characters too. */
    static String line(String text) {
        return text.replaceAll("\\p{Cc}", SHOWN);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(steering.matcher(text.substring(from, from + length)).replaceAll(SHOWN));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(int letter) throws IOException {
        write(Character.toString((char) letter), 0, 1);
    }
}
