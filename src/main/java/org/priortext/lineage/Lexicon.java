package org.priortext.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of one collation and knows how much each tells: its rarity in bits. */
final class Lexicon {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> bits = new ArrayList<>();

    /** The number of a folded word, given on first sight. */
    int number(String form) {
        Integer known = numbers.get(form);
        if (known != null) {
            return known;
        }
        bits.add(WordFrequencies.bits(form));
        numbers.put(form, bits.size() - 1);
        return bits.size() - 1;
    }

    /** Surprise of the word in a resolution at large, in bits. */
    double bits(int number) {
        return bits.get(number);
    }
}
