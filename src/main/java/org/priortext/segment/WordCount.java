package org.priortext.segment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.source.Line;

/** How often each word stands in a document: the evidence for repairs of broken words. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:-[\\p{L}\\p{M}]++)*");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> hyphenated = new HashMap<>();

    WordCount(List<Line> lines) {
        for (Line line : lines) {
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                boolean broken = matcher.end() == line.text().length() - 1 && line.text().endsWith("-");
                if (!broken) {
                    counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        counts.keySet().stream().filter(word -> word.indexOf('-') > 0)
                .forEach(word -> hyphenated.merge(word.replace("-", ""), word, BinaryOperator.maxBy(
                        Comparator.<String>comparingInt(counts::get).thenComparing(Comparator.naturalOrder()))));
    }

    int of(String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The most frequent form of a word written with hyphens, given it without; null if there is none. */
    String hyphenated(String word) {
        return hyphenated.get(word.toLowerCase(Locale.ROOT));
    }
}
