package org.priortext.segment;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.text.Spotter;

/** Quotation marks and dashes as United Nations documents print them, where the source has typewriter ones. */
final class Typography {

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-((?:19|20)\\d{2})(?!\\d)");

    private static final Spotter YEAR_SPANS = new Spotter(YEARS, c -> c == '1' || c == '2');

    private Typography() {}

    /** Straight quotes made typographic, the hyphen between two years a dash, and no-break hyphens plain; as many characters as before. */
    static String plain(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (c == '"') {
                result.setCharAt(i, opens(result, i) ? '\u201C' : '\u201D');
            } else if (c == '\'') {
                result.setCharAt(i, opens(result, i) ? '\u2018' : '\u2019');
            } else if (c == '\u2011' || c == '\u2010') {
                result.setCharAt(i, '-');
            }
        }
        for (MatchResult years : YEAR_SPANS.all(result.toString())) {
            result.setCharAt(years.end(1), '\u2013');
        }
        return result.toString();
    }

    static void apply(StyledText text) {
        String before = text.toString();
        String after = plain(before);
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) != after.charAt(i)) {
                String one = String.valueOf(after.charAt(i));
                text.replace(i, i + 1, one);
            }
        }
    }

    private static boolean opens(CharSequence text, int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([{\u2014\u2013\u201C\u2018".indexOf(text.charAt(at - 1)) >= 0;
    }
}
