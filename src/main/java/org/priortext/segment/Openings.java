package org.priortext.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening phrases of paragraphs: participles and adjectives of the preamble, present-tense verbs of the operative
 * part (Editorial Manual, "Resolutions", II.C), with their adverbs, sequence words and fixed complements.
 */
final class Openings {

    private static final String SEQUENCE = "(?: (?:also|further|once again|again))?";
    private static final String MANNER = "(?:,? with (?:(?:deep|grave|great|serious|particular|utmost|profound|keen|much|extreme|its|the|increasing|growing|continued) )*"
            + "(?:appreciation|concern|satisfaction|regret|interest|alarm|gratitude|approval|disappointment|dismay|sadness|pride|respect|indignation))?";
    private static final String ADVERB = "(?:(?:Also|Further|Deeply|Gravely|Fully|Strongly|Seriously|Extremely|Firmly|Profoundly|Particularly|Acutely|Greatly|Keenly|"
            + "Once again|Again|Urgently|Solemnly|Categorically|Unequivocally|Reaffirming|Increasingly|Especially|Further more|In this regard,?|In that regard,?) )*";

    private static final Pattern PREAMBULAR = compile("preambular-openings.txt");
    private static final Pattern OPERATIVE = compile("operative-openings.txt");

    /** Complete phrases; where a script parts words by blanks, no further letter follows. */
    private static final Pattern PREAMBULAR_OTHER = other("preambular-openings-other.txt");
    private static final Pattern OPERATIVE_OTHER = other("operative-openings-other.txt");

    /** A participle that is in no list: a capitalised word in -ing, or one after an adverb in -ly. */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:\\p{Lu}\\p{Ll}+ly )?\\p{Lu}?\\p{Ll}{2,}ing\\b");

    private Openings() {}

    private static Pattern compile(String resource) {
        return Pattern.compile(ADVERB + "(?i:" + Vocabulary.alternatives(resource) + ")\\b" + SEQUENCE + MANNER + SEQUENCE);
    }

    private static Pattern other(String resource) {
        return Pattern.compile("(?iu:" + Vocabulary.alternatives(resource) + ")(?![\\p{IsLatin}\\p{IsCyrillic}])");
    }

    /** The opening phrase of a preambular paragraph, if the text begins with a known one. */
    static Optional<String> preambular(String text) {
        return at(PREAMBULAR, text).or(() -> foreign(PREAMBULAR_OTHER, text));
    }

    /** The opening phrase of an operative paragraph, if the text begins with a known one. */
    static Optional<String> operative(String text) {
        return at(OPERATIVE, text).or(() -> foreign(OPERATIVE_OTHER, text));
    }

    /** Whether the text begins with a known phrase in small letters, as paragraphs of Russian texts do. */
    static boolean inSmallLetters(String text) {
        return russian(text) && Character.isLowerCase(text.charAt(0)) && (preambular(text).isPresent() || operative(text).isPresent());
    }

    private static boolean russian(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /** Whether the text begins as a preambular paragraph may, known phrase or any participle. */
    static boolean mayOpenPreambular(String text) {
        return preambular(text).isPresent() || PARTICIPLE.matcher(text).lookingAt();
    }

    /** A participle that is in no list, if the text begins with one. */
    static Optional<String> participle(String text) {
        return at(PARTICIPLE, text);
    }

    /** The opening phrase in another language than English. */
    private static Optional<String> foreign(Pattern pattern, String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || Character.isLowerCase(text.charAt(0)) && !russian(text)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<String> at(Pattern pattern, String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
