package org.priortext.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the matches of a pattern by trying it only where its first character may stand: the same matches as
 * {@link Matcher#find()} gives, without its looking behind and ahead at every other character of the text.
 */
public final class Spotter {

    private final Pattern pattern;
    private final IntPredicate first;
    private final IntPredicate second;
    /** The characters of {@code first} where they are few: a text without them is told at once. */
    private final String few;
    /** What {@code first} says of the ASCII characters, asked once: texts are made of little else. */
    private final boolean[] ascii = new boolean[128];

    /**
     * @param pattern whose every match begins with a character of {@code first} and is not empty
     * @param first told a code unit, says whether a match may begin with it
     */
    public Spotter(Pattern pattern, IntPredicate first) {
        this(pattern, first, null, null);
    }

    /**
     * @param pattern whose every match begins with one of the characters and is not empty
     * @param first a few characters, none of which most texts have
     */
    public Spotter(Pattern pattern, String first) {
        this(pattern, c -> first.indexOf(c) >= 0, null, first);
    }

    /**
     * @param pattern whose every match has two characters or more and begins with those told
     * @param first told a code unit, says whether a match may begin with it
     * @param second told the code unit after it, says whether the match may go on with that
     */
    public Spotter(Pattern pattern, IntPredicate first, IntPredicate second) {
        this(pattern, first, second, null);
    }

    private Spotter(Pattern pattern, IntPredicate first, IntPredicate second, String few) {
        this.pattern = pattern;
        this.few = few;
        this.first = first;
        this.second = second;
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = first.test(c);
        }
    }

    /** The matches in a text, in its order, none overlapping another. */
    public List<MatchResult> all(String text) {
        return find(text, Integer.MAX_VALUE);
    }

    /** The first match in a text. */
    public Optional<MatchResult> first(String text) {
        return find(text, 1).stream().findFirst();
    }

    private List<MatchResult> find(String text, int limit) {
        if (few != null && hasNone(text)) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = null;
        for (int at = next(text, 0); at < text.length() && found.size() < limit; at = next(text, at + 1)) {
            if (mayGoOn(text, at + 1)) {
                matcher = matcher != null ? matcher : pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
                if (matcher.region(at, text.length()).lookingAt()) {
                    found.add(matcher.toMatchResult());
                    at = matcher.end() - 1;
                }
            }
        }
        return found;
    }

    private boolean hasNone(String text) {
        for (int i = 0; i < few.length(); i++) {
            if (text.indexOf(few.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int next(String text, int from) {
        int at = from;
        while (at < text.length() && !mayBegin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean mayBegin(char c) {
        return c < ascii.length ? ascii[c] : first.test(c);
    }

    private boolean mayGoOn(String text, int at) {
        return second == null || at < text.length() && second.test(text.charAt(at));
    }
}
