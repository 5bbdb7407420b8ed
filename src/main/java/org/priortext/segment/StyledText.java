package org.priortext.segment;

import java.util.EnumSet;
import java.util.Set;
import org.priortext.source.Line;
import org.priortext.source.Style;
import org.priortext.source.StyledSpan;

/** Growing text that remembers which of its characters are italic, bold or superscript. */
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    /** One character a code unit: the bits of its styles. */
    private final StringBuilder styles = new StringBuilder();
    /** The bits of all styles the text was ever given. */
    private int given;
    /** The text as last asked for, null once it has changed: the steps ask far more often than they change it. */
    private String plain;

    StyledText() {}

    StyledText(Line line) {
        append(line);
    }

    void append(Line line) {
        int at = text.length();
        append(line.text());
        for (StyledSpan styled : line.styles()) {
            given |= bit(styled.style());
            for (int i = styled.span().start(); i < styled.span().end(); i++) {
                styles.setCharAt(at + i, (char) (styles.charAt(at + i) | bit(styled.style())));
            }
        }
    }

    /** Appends plain characters. */
    void append(String added) {
        text.append(added);
        styles.repeat('\0', added.length());
        plain = null;
    }

    /** Appends a stretch of another text with its styles. */
    void append(StyledText other, int start, int end) {
        text.append(other.text, start, end);
        styles.append(other.styles, start, end);
        given |= other.given;
        plain = null;
    }

    void delete(int start, int end) {
        text.delete(start, end);
        styles.delete(start, end);
        plain = null;
    }

    /** Puts other characters in the place of a stretch; they take the style of its first character. */
    void replace(int start, int end, String with) {
        char style = start < styles.length() ? styles.charAt(start) : '\0';
        text.replace(start, end, with);
        styles.replace(start, end, String.valueOf(style).repeat(with.length()));
        plain = null;
    }

    boolean is(int offset, Style style) {
        return (given & bit(style)) != 0 && offset < styles.length() && (styles.charAt(offset) & bit(style)) != 0;
    }

    /** Whether the text has that style anywhere. */
    boolean has(Style style) {
        return (given & bit(style)) != 0 && styles.chars().anyMatch(c -> (c & bit(style)) != 0);
    }

    /** How many characters from {@code start} on have the style without a break. */
    int run(int start, Style style) {
        int end = start;
        while (end < text.length() && (is(end, style) || Character.isWhitespace(text.charAt(end)) && end > start && is(end + 1, style))) {
            end++;
        }
        return end - start;
    }

    /** The styles of one character. */
    Set<Style> at(int offset) {
        Set<Style> set = EnumSet.noneOf(Style.class);
        for (Style style : Style.values()) {
            if (is(offset, style)) {
                set.add(style);
            }
        }
        return set;
    }

    /** The part from {@code start} to {@code end} as a text of its own. */
    StyledText part(int start, int end) {
        StyledText part = new StyledText();
        part.append(this, start, end);
        return part;
    }

    char charAt(int offset) {
        return text.charAt(offset);
    }

    /** Where a string first stands at or after an offset; -1 if nowhere. */
    int indexOf(String sought, int from) {
        return text.indexOf(sought, from);
    }

    String substring(int start, int end) {
        return text.substring(start, end);
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        plain = plain == null ? text.toString() : plain;
        return plain;
    }

    private static int bit(Style style) {
        return 1 << style.ordinal();
    }
}
