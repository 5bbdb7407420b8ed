package org.priortext.segment;

import java.util.List;
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
    private static final Pattern COMPLEMENT = Pattern.compile(SEQUENCE + MANNER + SEQUENCE);
    /** What may stand before the verb, a blank after each. */
    private static final List<String> ADVERBS = List.of("Also ", "Further ", "Deeply ", "Gravely ", "Fully ", "Strongly ", "Seriously ",
            "Extremely ", "Firmly ", "Profoundly ", "Particularly ", "Acutely ", "Greatly ", "Keenly ", "Once again ", "Again ",
            "Urgently ", "Solemnly ", "Categorically ", "Unequivocally ", "Reaffirming ", "Increasingly ", "Especially ",
            "Further more ", "In this regard, ", "In this regard ", "In that regard, ", "In that regard ");

    private static final PhraseList PREAMBULAR = new PhraseList("preambular-openings.txt", Openings::isWord);
    private static final PhraseList OPERATIVE = new PhraseList("operative-openings.txt", Openings::isWord);

    /** Complete phrases; where a script parts words by blanks, no further letter follows. */
    private static final PhraseList PREAMBULAR_OTHER = new PhraseList("preambular-openings-other.txt", Openings::isAlphabetic);
    private static final PhraseList OPERATIVE_OTHER = new PhraseList("operative-openings-other.txt", Openings::isAlphabetic);

    /** A participle that is in no list: a capitalised word in -ing, or one after an adverb in -ly. */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:\\p{Lu}\\p{Ll}+ly )?\\p{Lu}?\\p{Ll}{2,}ing\\b");

    private Openings() {}

    private static boolean isWord(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean isAlphabetic(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.CYRILLIC;
    }

    /** The opening phrase of a preambular paragraph, if the text begins with a known one. */
    static Optional<String> preambular(String text) {
        return english(PREAMBULAR, text).or(() -> foreign(PREAMBULAR_OTHER, text));
    }

    /** The opening phrase of an operative paragraph, if the text begins with a known one. */
    static Optional<String> operative(String text) {
        return english(OPERATIVE, text).or(() -> foreign(OPERATIVE_OTHER, text));
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
        Matcher matcher = PARTICIPLE.matcher(text);
        return beginsUpper(text) && matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The opening phrase in another language than English. */
    private static Optional<String> foreign(PhraseList phrases, String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || Character.isLowerCase(text.charAt(0)) && !russian(text)) {
            return Optional.empty();
        }
        int end = phrases.end(text, 0);
        return end < 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    private static Optional<String> english(PhraseList phrases, String text) {
        int verb = beginsUpper(text) ? verb(phrases, text, 0) : -1;
        if (verb < 0) {
            return Optional.empty();
        }
        Matcher complement = COMPLEMENT.matcher(text).region(verb, text.length());
        return Optional.of(text.substring(0, complement.lookingAt() ? complement.end() : verb));
    }

    /** Where the verb or participle ends that stands at an offset or after adverbs there; -1 if none does. */
    private static int verb(PhraseList phrases, String text, int start) {
        for (String adverb : ADVERBS) {
            int verb = text.startsWith(adverb, start) ? verb(phrases, text, start + adverb.length()) : -1;
            if (verb >= 0) {
                return verb;
            }
        }
        return phrases.end(text, start);
    }

    private static boolean beginsUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }
}
