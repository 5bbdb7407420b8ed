package org.priortext.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.text.Spotter;

/**
 * The symbol of a United Nations document: organ, then body, session or year, type, number, modifiers
 * (domain 1.2; the Dag Hammarskjöld Library's guide to symbols).
 *
 * @param value as printed: {@code A/C.1/73/L.27/Rev.1}
 */
public record DocumentSymbol(String value) {

    private static final String PART = "(?:Rev|Add|Corr|Amend)\\.\\p{N}+|\\p{Lu}[\\p{Lu}\\p{N}-]*(?:\\.\\p{N}+)*|\\p{N}+(?:\\([IVXLC]+\\))?";

    private static final String RESOLUTION = "/RES/";

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\p{N}/])(?:A|S|E|T|ST|DP|TD|CCPR|CERD|CEDAW|CAT|CRC|UNEP|FCCC|CBD|ICCD|ISBA|ECE|ESCAP|CD|NPT|BWC)(?:/(?:" + PART
                    + "))+(?: \\(\\p{N}{4}\\))?(?![\\p{L}\\p{N}/])");

    private static final Spotter SYMBOLS = new Spotter(SYMBOL, c -> c >= 'A' && c <= 'U',
            c -> c >= 'A' && c <= 'Z' || c == '/');

    /** The first symbol in a text. */
    public static Optional<DocumentSymbol> in(String text) {
        return SYMBOLS.first(text).map(match -> new DocumentSymbol(match.group()));
    }

    /** All symbols of a text, where they stand. */
    public static List<MatchResult> all(String text) {
        return text.indexOf('/') < 0 ? List.of() : SYMBOLS.all(text);
    }

    /** Whether the text is one symbol and nothing else. */
    public static boolean is(String text) {
        return SYMBOL.matcher(text).matches();
    }

    /**
     * As running text names the document: a resolution by its number alone ("resolution 73/27"), any other by its symbol
     * (domain 1.2).
     */
    public String inRunningText() {
        int resolution = value.indexOf(RESOLUTION);
        return resolution < 0 ? value : value.substring(resolution + RESOLUTION.length());
    }

    /** Whether it names a draft: an L. or room paper. */
    public boolean draft() {
        return value.matches(".*/(?:L|CRP|WP)\\.\\p{N}+.*");
    }

    /** Whether it names a revision. */
    public boolean revised() {
        return value.contains("/Rev.");
    }
}
