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
    /** What {@code first} says of the ASCII characters, asked once: texts are made of little else. */
    private final boolean[] ascii = new boolean[128];

    /**
     * @param pattern whose every match begins with a character of {@code first} and is not empty
     * @param first told a code unit, says whether a match may begin with it
     */
    public Spotter(Pattern pattern, IntPredicate first) {
        this.pattern = pattern;
        this.first = first;
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = first.test(c);
        }
    }

    /** The matches in a text, in its order, none overlapping another. */
    public List<MatchResult> all(CharSequence text) {
        return find(text, Integer.MAX_VALUE);
    }

    /** The first match in a text. */
    public Optional<MatchResult> first(CharSequence text) {
        return find(text, 1).stream().findFirst();
    }

    private List<MatchResult> find(CharSequence text, int limit) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = null;
        for (int at = 0; at < text.length() && found.size() < limit; at++) {
            if (mayBegin(text.charAt(at))) {
                matcher = matcher != null ? matcher : pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
                if (matcher.region(at, text.length()).lookingAt()) {
                    found.add(matcher.toMatchResult());
                    at = matcher.end() - 1;
                }
            }
        }
        return found;
    }

    private boolean mayBegin(char c) {
        return c < ascii.length ? ascii[c] : first.test(c);
    }
}
