package org.priortext.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that Markdown has no sign of its own for, made plain before it is parsed: what is deleted ({@code <del>}) is left
 * out, what is inserted ({@code <ins>}) is text, and footnotes ({@code [^1]}) become raised labels. Lines stay where they are.
 */
final class MarkdownMarks {

    private static final Pattern DELETED = Pattern.compile("(?<!\\\\)<del>[^<]*+(?:<(?!/del>)[^<]*+)*+</del>");
    private static final Pattern INSERTED = Pattern.compile("(?<!\\\\)</?ins>");
    private static final Pattern NOTE = Pattern.compile("(?m)(^ {0,3})?(?<!\\\\)\\[\\^(\\d{1,3}|[*\u2020\u2021]{1,4})](:[ \\t]*|(?=\\[\\^))?");
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private MarkdownMarks() {}

    static String plain(String text) {
        String accepted = INSERTED.matcher(DELETED.matcher(text).replaceAll(
                deleted -> deleted.group().replaceAll("[^\n]", ""))).replaceAll("");
        return NOTE.matcher(accepted).replaceAll(note -> Matcher.quoteReplacement(raised(note.group(2)) + behind(note)));
    }

    /** A blank behind the label of a note's text, and between two marks; a colon elsewhere stays. */
    private static String behind(MatchResult note) {
        String sign = note.group(3);
        if (sign == null) {
            return "";
        }
        return sign.isEmpty() || note.group(1) != null ? " " : sign;
    }

    private static String raised(String label) {
        StringBuilder raised = new StringBuilder();
        for (char c : label.toCharArray()) {
            raised.append(Character.isDigit(c) ? String.valueOf(RAISED.charAt(c - '0')) : c == '*' ? "\\*" : String.valueOf(c));
        }
        return raised.toString();
    }
}
