package org.priortext.segment;

import org.priortext.source.Style;

/** The opening phrase of a paragraph as printed: the italics it begins with, or, without italics, what the lexicon knows. */
final class OpeningPhrase {

    /** No opening phrase has more words; longer italics are a title or a whole paragraph. */
    private static final int MOST_WORDS = 8;

    private OpeningPhrase() {}

    /** The phrase, or null if there is none. */
    static String of(StyledText text, boolean operative) {
        int run = text.run(0, Style.ITALIC);
        String italic = run == 0 ? "" : text.toString().substring(0, run).strip().replaceAll("[,;:]+$", "");
        if (italic.length() > 2 && italic.split("\\s+").length <= MOST_WORDS) {
            return italic;
        }
        String plain = text.toString();
        if (operative) {
            return Openings.operative(plain).or(() -> Openings.preambular(plain)).orElse(null);
        }
        return Openings.preambular(plain).or(() -> Openings.participle(plain)).or(() -> Openings.operative(plain)).orElse(null);
    }
}
