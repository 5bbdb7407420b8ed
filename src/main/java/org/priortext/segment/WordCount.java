package org.priortext.segment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.priortext.source.Line;

/** How often each word stands in a document: the evidence for repairs of broken words. */
final class WordCount {

    private final Map<String, Integer> counts = new HashMap<>(1024);
    private final Map<String, String> hyphenated = new HashMap<>();
    private final boolean losesHyphens;

    WordCount(List<Line> lines) {
        lines.forEach(this::count);
        counts.keySet().stream().filter(word -> word.indexOf('-') > 0)
                .forEach(word -> hyphenated.merge(word.replace("-", ""), word, BinaryOperator.maxBy(
                        Comparator.<String>comparingInt(counts::get).thenComparing(Comparator.naturalOrder()))));
        losesHyphens = hyphenated.keySet().stream().anyMatch(counts::containsKey);
    }

    /** Counts the words of a line: letters and the single hyphens between them, but not the first part of a word broken at its end. */
    private void count(Line line) {
        String text = line.text();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && (isLetter(text.charAt(end))
                    || text.charAt(end) == '-' && end > start && end + 1 < text.length() && isLetter(text.charAt(end + 1)))) {
                end++;
            }
            boolean broken = end == text.length() - 1 && text.charAt(end) == '-';
            if (end > start && !broken) {
                counts.merge(text.substring(start, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    int of(String word) {
        return ofSmall(word.toLowerCase(Locale.ROOT));
    }

    /** The count of a word known to be in small letters. */
    int ofSmall(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Whether some word stands in the document both with a hyphen and without. */
    boolean losesHyphens() {
        return losesHyphens;
    }

    /** The most frequent form of a word written with hyphens, given it without; null if there is none. */
    String hyphenated(String word) {
        return hyphenated.get(word.toLowerCase(Locale.ROOT));
    }
}
