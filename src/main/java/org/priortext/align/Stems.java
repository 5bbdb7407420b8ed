package org.priortext.align;

import java.util.List;

/**
 * The stem of a word, so that "intervene" and "intervention", "conflict" and "conflicts" tell the same. Takes common
 * English endings off and leaves other words as they are; a rough tool, good enough as evidence, never shown.
 */
final class Stems {

    private static final List<String> ENDINGS = List.of("ations", "ation", "ments", "ment", "tions", "tion", "ings", "ing",
            "ies", "ers", "er", "ed", "es", "s", "e", "y", "t");
    private static final int LEAST = 5;

    private Stems() {}

    static String of(String folded) {
        String stem = folded;
        for (String ending : ENDINGS) {
            if (stem.length() - ending.length() >= LEAST && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
