package org.priortext.segment;

import java.util.Set;
import java.util.regex.Pattern;
import org.priortext.source.Line;

/** Rule R1 of domain 1.3: whether a piece of text goes on with the next, and how the two are put together. */
final class Join {

    private static final String CLOSING = ",;:.?!\u060C\u061B\u061F\uFF0C\uFF1B\uFF1A\u3002";
    /** The closing marks of Arabic and Chinese, and what they are in Latin script. */
    private static final String OTHER_MARKS = "\u060C\u061B\u061F\uFF0C\uFF1B\uFF1A\u3002";
    private static final String LATIN_MARKS = ",;?,;:.";
    /** After a hyphen at a line's end these words begin a new one: {@code information- and data-sharing}. */
    private static final Pattern SUSPENDED = Pattern.compile("(?:and|or)\\s");
    private static final String TYING = "\u2013\u2014/";

    /** Words after which no paragraph ends. */
    private static final Set<String> DANGLING = Set.of("a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into",
            "its", "of", "on", "or", "that", "the", "their", "to", "under", "upon", "which", "with", "within", "inter");

    /** Stands, until the repairs take it out, where a line ended in a hyphen. */
    static final String BREAK = "\uE000";

    private Join() {}

    /** Appends a line to a text with a blank between, none after a hyphen, dash or stroke that belongs to a word. */
    static void append(StyledText text, Line line) {
        boolean hyphen = text.length() > 1 && text.charAt(text.length() - 1) == '-'
                && !line.text().isEmpty() && Character.isLetterOrDigit(line.text().charAt(0)) && !SUSPENDED.matcher(line.text()).lookingAt();
        boolean broken = text.length() > 0 && text.charAt(text.length() - 1) == '\u00AD';
        if (broken) {
            text.delete(text.length() - 1, text.length());
        } else if (hyphen) {
            text.append(BREAK);
        } else if (!text.isEmpty() && !tied(text) && !unspaced(text, line)) {
            text.append(" ");
        }
        text.append(line);
    }

    /** Whether both sides are of a script that parts no words. */
    private static boolean unspaced(StyledText text, Line line) {
        return !line.text().isEmpty() && wide(text.charAt(text.length() - 1)) && wide(line.text().charAt(0));
    }

    private static boolean wide(char c) {
        return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFFEF';
    }

    /** Whether the text ends in a dash or stroke right after a word or number: {@code 2022\u2013}, {@code A/C.1/}. */
    private static boolean tied(StyledText text) {
        int last = text.length() - 1;
        return last > 0 && TYING.indexOf(text.charAt(last)) >= 0 && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    /** Whether the text has come to an end: it closes with a mark, footnote marks and closing quotes aside. */
    static boolean closed(String text) {
        int end = text.length();
        while (end > 0 && isTrailer(text, end - 1)) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (CLOSING.indexOf(last) >= 0) {
            return true;
        }
        // a bare footnote digit after the closing mark: "General,1" or "adoption; 2"
        int digits = end;
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits == end || end - digits > 2) {
            return false;
        }
        while (digits > 0 && (Character.isWhitespace(text.charAt(digits - 1)) || text.charAt(digits - 1) == '^')) {
            digits--;
        }
        return digits > 0 && CLOSING.indexOf(text.charAt(digits - 1)) >= 0;
    }

    private static boolean isTrailer(String text, int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || "\u201D\u2019\"')]*\u2020\u2021\u00BB\uFF09".indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** Whether a text ends in the middle of a phrase: an article, a preposition, a hyphen. */
    static boolean dangles(String text) {
        if (text.endsWith("-") || text.endsWith("\u00AD")) {
            return true;
        }
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return DANGLING.contains(last);
    }

    /** The last closing mark, or 0 if there is none. */
    static char closing(String text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 6; i--) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) >= 0) {
                return OTHER_MARKS.indexOf(c) < 0 ? c : LATIN_MARKS.charAt(OTHER_MARKS.indexOf(c));
            }
            if (Character.isLetter(c)) {
                return 0;
            }
        }
        return 0;
    }

    static boolean beginsLower(String text) {
        int i = 0;
        while (i < text.length() && "\u201C\u2018\"'([".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }
}
