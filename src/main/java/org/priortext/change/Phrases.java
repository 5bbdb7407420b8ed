package org.priortext.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.priortext.text.Span;

/** Finds the phrases of a vocabulary in a text: whole words, any case, the longest first. */
final class Phrases {

    private final Pattern pattern;

    Phrases(Collection<String> phrases) {
        String alternatives = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + alternatives + ")(?![\\p{L}\\p{N}]|-\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Where phrases stand, in order, without overlap. */
    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /** The phrases found, in order, in lower case. */
    List<String> found(String text) {
        return in(text).stream().map(span -> Words.lower(span.of(text))).toList();
    }

    /** Whether any phrase stands in the text. */
    boolean anyIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The phrase at the very start of the text, or null. */
    Span atStart(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? new Span(matcher.start(), matcher.end()) : null;
    }
}
