package org.priortext.segment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What mastheads, actor lines and closing lines say in the official languages other than English, as parts of patterns. */
final class MastheadWords {

    private static final List<String> ENTRIES = Vocabulary.entries("masthead-words.txt");

    private MastheadWords() {}

    /** The words of a key as one group of a regular expression, longest first, in any case of letters. */
    static String of(String key) {
        return entries(key).sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(Pattern::quote).collect(Collectors.joining("|", "(?iu:", ")"));
    }

    /** How many characters the longest words of a key have. */
    static int longest(String key) {
        return entries(key).mapToInt(String::length).max().orElse(0);
    }

    private static Stream<String> entries(String key) {
        return ENTRIES.stream().filter(entry -> entry.startsWith(key + ": ")).map(entry -> entry.substring(key.length() + 2));
    }
}
