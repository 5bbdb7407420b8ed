package org.priortext.segment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The phrases of a word list, found where they begin: by one look-up of the first word, which most texts fail, and not by
 * a pattern of some hundred alternatives.
 */
final class PhraseList {

    private final IntPredicate letter;
    private final Map<String, List<String>> byFirstWord;

    /**
     * @param resource name of the word list
     * @param letter told a code unit, says whether it is part of a word: none may follow a phrase
     */
    PhraseList(String resource, IntPredicate letter) {
        this.letter = letter;
        byFirstWord = Vocabulary.entries(resource).stream().sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(phrase -> firstWord(phrase, 0)));
    }

    /** Where the longest phrase ends that begins at an offset, in any case of letters; -1 if none does. */
    int end(String text, int start) {
        for (String phrase : byFirstWord.getOrDefault(firstWord(text, start), List.of())) {
            int end = start + phrase.length();
            if (text.regionMatches(true, start, phrase, 0, phrase.length()) && !isLetter(text, end)) {
                return end;
            }
        }
        return -1;
    }

    /** The first word in small letters; of a script that parts no words, the first character. */
    private String firstWord(String text, int start) {
        int end = start;
        while (isLetter(text, end)) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), Math.max(end, start + 1))).toLowerCase(Locale.ROOT);
    }

    private boolean isLetter(String text, int at) {
        return at < text.length() && letter.test(text.charAt(at));
    }
}
