package org.priortext.lineage;

import java.util.HashMap;
import java.util.Map;

/** How rare words are in resolutions at large, from {@code word-frequencies.txt}. */
final class WordFrequencies {

    /** Occurrences in a million assumed for words not listed: half of the rarest listed. */
    private static final int UNLISTED = 30;

    private static final Map<String, Double> BITS = load();
    private static final double UNLISTED_BITS = bits(UNLISTED);

    private WordFrequencies() {}

    /** The negative binary logarithm of the word's share in all running words. */
    static double bits(String form) {
        return BITS.getOrDefault(form, UNLISTED_BITS);
    }

    private static double bits(int inAMillion) {
        return Math.log(1_000_000.0 / inAMillion) / Math.log(2);
    }

    private static Map<String, Double> load() {
        Map<String, Double> bits = new HashMap<>();
        for (String line : VocabularyFile.lines("word-frequencies.txt")) {
            int tab = line.indexOf('\t');
            bits.put(line.substring(0, tab), bits(Integer.parseInt(line.substring(tab + 1))));
        }
        return Map.copyOf(bits);
    }
}
