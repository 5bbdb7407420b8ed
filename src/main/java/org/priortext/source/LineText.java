package org.priortext.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a format with blocks while it is read: its characters with their styles, made plain as every importer
 * does it: all kinds of blanks one blank, soft hyphens, zero-width marks and control characters gone, unbreakable hyphens hyphens.
 */
final class LineText {

    static final int PLAIN = StyleBits.PLAIN;
    static final int ITALIC = StyleBits.ITALIC;
    static final int BOLD = StyleBits.BOLD;
    static final int SUPERSCRIPT = StyleBits.SUPERSCRIPT;

    private final StringBuilder text = new StringBuilder();
    /** One character a code unit: its bits. */
    private final StringBuilder styles = new StringBuilder();

    /** Appends characters in one style, a sum of the constants above. */
    LineText append(String characters, int style) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> { }
                case '\u2011' -> put('-', style);
                default -> {
                    if (blank(c) || !Character.isISOControl(c)) {
                        put(blank(c) ? ' ' : c, style);
                    }
                }
            }
        }
        return this;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void put(char c, int style) {
        boolean needless = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\n');
        if (!needless) {
            text.append(c);
            styles.append((char) style);
        }
    }

    /** Ends a printed line inside the paragraph. */
    void breakLine() {
        text.append('\n');
        styles.append('\0');
    }

    /** Appends all of another text with its styles. */
    void append(LineText other) {
        text.append(other.text);
        styles.append(other.styles);
    }

    /** Appends the label of a footnote, apart from another one right before it. */
    void mark(String label) {
        boolean next = !styles.isEmpty() && styles.charAt(styles.length() - 1) == SUPERSCRIPT && Character.isDigit(text.charAt(text.length() - 1));
        append(next ? "," + label : label, SUPERSCRIPT);
    }

    /** Takes out the blanks that pretty printing leaves between the mark of a note and a closing sign. */
    LineText closed() {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == ' ' && ",;.".indexOf(text.charAt(i + 1)) >= 0 && styles.charAt(i - 1) == SUPERSCRIPT) {
                text.deleteCharAt(i);
                styles.deleteCharAt(i);
            }
        }
        return this;
    }

    /** Puts blanks where printed lines end. */
    LineText joined() {
        for (int at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at)) {
            text.setCharAt(at, ' ');
        }
        return this;
    }

    /** Without the label a note begins with, bare or in brackets, if it does. */
    LineText without(String label) {
        String plain = text.toString().stripLeading();
        int start = text.length() - plain.length();
        for (String printed : new String[] {"[" + label + "]", label + " "}) {
            if (plain.startsWith(printed)) {
                text.delete(0, start + printed.length());
                styles.delete(0, start + printed.length());
                return this;
            }
        }
        return this;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * The lines of the paragraph, none if it is blank: the first of the given role, those after a break PLAIN.
     *
     * @param number of the first line
     * @param gap above it
     */
    List<Line> lines(int number, Line.Role role, double gap) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && text.charAt(from) == ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
            if (to > from) {
                boolean first = lines.isEmpty();
                Line.Role own = first || role == Line.Role.FURNITURE || role == Line.Role.FOOTNOTE ? role : Line.Role.PLAIN;
                lines.add(new Line(number + lines.size(), null, text.substring(from, to), StyleBits.spans(styles, from, to), 0, first ? gap : 0, 0, own));
            }
            start = end + 1;
        }
        return lines;
    }
}
