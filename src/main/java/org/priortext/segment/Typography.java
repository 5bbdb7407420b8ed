package org.priortext.segment;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.text.Spotter;

/** Quotation marks and dashes as United Nations documents print them, where the source has typewriter ones. */
final class Typography {

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-((?:19|20)\\d{2})(?!\\d)");

    private static final Spotter YEAR_SPANS = new Spotter(YEARS, c -> c == '1' || c == '2', c -> c == '9' || c == '0');

    private Typography() {}

    /** Straight quotes made typographic, the hyphen between two years a dash, and no-break hyphens plain; as many characters as before. */
    static String plain(String text) {
        char[] result = text.toCharArray();
        for (int i = 0; i < result.length; i++) {
            switch (result[i]) {
                case '"' -> result[i] = opens(result, i) ? '\u201C' : '\u201D';
                case '\'' -> result[i] = opens(result, i) ? '\u2018' : '\u2019';
                case '\u2011', '\u2010' -> result[i] = '-';
                default -> { }
            }
        }
        String quoted = String.valueOf(result);
        if (quoted.indexOf('-') < 0) {
            return quoted;
        }
        for (MatchResult years : YEAR_SPANS.all(quoted)) {
            result[years.end(1)] = '\u2013';
        }
        return String.valueOf(result);
    }

    static void apply(StyledText text) {
        String before = text.toString();
        String after = plain(before);
        for (int i = 0; !after.equals(before) && i < before.length(); i++) {
            if (before.charAt(i) != after.charAt(i)) {
                String one = String.valueOf(after.charAt(i));
                text.replace(i, i + 1, one);
            }
        }
    }

    private static boolean opens(char[] text, int at) {
        return at == 0 || Character.isWhitespace(text[at - 1]) || "([{\u2014\u2013\u201C\u2018".indexOf(text[at - 1]) >= 0;
    }
}
