package org.priortext.segment;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.text.Spotter;

/**
 * Mends what extraction has broken inside a paragraph: double blanks, blanks before a hyphen, words torn in two, hyphens
 * lost or left at line ends. Each repair that could be wrong is listed as a warning.
 */
final class Repairs {

    /** What a text with nothing for {@link #BLANKS} has none of. */
    private static final List<String> ODD_BLANKS = List.of("  ", "\t", "\n", "\u000B", "\f", "\r", "\u00A0");
    private static final Spotter BLANKS = new Spotter(
            Pattern.compile("[\\s\u00A0]{2,}|[\\t\\n\u00A0]"), c -> c <= ' ' || c == '\u00A0');
    private static final Spotter BLANK_BEFORE_HYPHEN = new Spotter(Pattern.compile("(?<=\\p{L}) +-(?=\uE000?\\p{L})"), c -> c == ' ');
    private static final Pattern BREAK = Pattern.compile("([\\p{L}]+)-\uE000([\\p{L}]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]++");

    /** Letters of the shortest word whose hyphen can be seen to be lost. */
    private static final int LEAST_RESTORED = 6;

    private final WordCount words;
    private final TornWords torn;
    private final Account account;
    /** Whether the source is a conversion that is known to lose hyphens (no file of the drafters' own). */
    private final boolean converted;

    Repairs(WordCount words, Account account, boolean converted) {
        this.words = words;
        this.torn = new TornWords(words);
        this.account = account;
        this.converted = converted;
    }

    void mend(Block block) {
        StyledText text = block.text();
        int line = block.first().number();
        if (ODD_BLANKS.stream().anyMatch(blank -> text.indexOf(blank, 0) >= 0)) {
            replaceAll(text, BLANKS, " ");
        }
        closeHyphens(text, line);
        resolveBreaks(text, line);
        if (converted) {
            joinTorn(text, line);
            restoreHyphens(text, line);
        }
        strip(text);
    }

    private static void replaceAll(StyledText text, Spotter spotter, String with) {
        int shift = 0;
        for (MatchResult match : spotter.all(text.toString())) {
            text.replace(match.start() + shift, match.end() + shift, with);
            shift += with.length() - (match.end() - match.start());
        }
    }

    static void strip(StyledText text) {
        while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.delete(text.length() - 1, text.length());
        }
        while (!text.isEmpty() && Character.isWhitespace(text.charAt(0))) {
            text.delete(0, 1);
        }
    }

    private void closeHyphens(StyledText text, int line) {
        if (text.indexOf(" -", 0) >= 0 && BLANK_BEFORE_HYPHEN.first(text.toString()).isPresent()) {
            account.warn(line, "A blank before a hyphen was closed.");
            replaceAll(text, BLANK_BEFORE_HYPHEN, "-");
        }
    }

    /** A hyphen at a line's end stays, unless the document writes the word without one elsewhere and never with it. */
    private void resolveBreaks(StyledText text, int line) {
        if (text.indexOf(Join.BREAK, 0) < 0) {
            return;
        }
        Matcher matcher = BREAK.matcher(text.toString());
        int shift = 0;
        while (matcher.find()) {
            String plain = matcher.group(1) + matcher.group(2);
            boolean oneWord = words.of(plain) > 0 && words.of(matcher.group(1) + "-" + matcher.group(2)) == 0;
            if (oneWord) {
                int hyphen = matcher.end(1) + shift;
                text.delete(hyphen, hyphen + 1);
                shift--;
                account.warn(line, "The parts of \u201C" + plain + "\u201D were joined over a line end.");
            }
        }
        int at;
        while ((at = text.indexOf(Join.BREAK, 0)) >= 0) {
            text.delete(at, at + 1);
        }
    }

    private void joinTorn(StyledText text, int line) {
        torn.join(text).forEach(word -> account.warn(line, "The parts of \u201C" + word + "\u201D were joined."));
    }

    /** {@code Openended} where the document itself writes {@code Open-ended}. */
    private void restoreHyphens(StyledText text, int line) {
        if (!words.losesHyphens()) {
            return;
        }
        Matcher matcher = WORD.matcher(text.toString());
        int shift = 0;
        while (matcher.find()) {
            String word = matcher.group();
            if (word.length() < LEAST_RESTORED || word.indexOf('-') >= 0) {
                continue;
            }
            boolean oneCapital = word.chars().skip(1).noneMatch(Character::isUpperCase);
            String hyphenated = oneCapital ? words.hyphenated(word) : null;
            if (hyphenated != null && words.of(hyphenated) >= words.of(word)) {
                int hyphen = hyphenated.indexOf('-');
                text.replace(matcher.start() + shift + hyphen, matcher.start() + shift + hyphen, "-");
                shift++;
                account.warn(line, "The hyphen of \u201C" + hyphenated + "\u201D was restored.");
            }
        }
    }
}
