package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs as amendments name them in words: {@code the thirty-eighth preambular paragraph}, {@code operative paragraph 9 (b)}. */
final class ParagraphNames {

    private static final String NUMBER = "\\d{1,3}(?: (?:bis|ter|quater))?(?: ?\\([a-z]+\\))*";
    private static final String LIST = NUMBER + "(?:(?:, | and | or | to )" + NUMBER + ")*";
    private static final Pattern ORDINALS = Pattern.compile("(?i)(?<ordinals>\\p{L}[\\p{L}-]+(?:(?:, | and |, and )\\p{L}[\\p{L}-]+)*) (?<part>preambular|operative) paragraphs?");
    private static final Pattern NUMBERS = Pattern.compile("(?i)(?:subparagraphs? (?<sub>(?:\\([a-z]+\\) ?)+) of )?(?:(?<part>preambular|operative) )?paragraphs? (?<numbers>" + LIST + ")");
    private static final Pattern SHORT = Pattern.compile("\\b(?<part>PP|OP) ?(?<numbers>" + LIST + ")");

    private ParagraphNames() {}

    /** The ids named in a phrase, in its order; none if it names no paragraph. */
    static List<String> in(String phrase) {
        Matcher numbers = NUMBERS.matcher(phrase);
        if (numbers.find()) {
            String prefix = "preambular".equalsIgnoreCase(numbers.group("part")) ? "PP" : "OP";
            String sub = numbers.group("sub") == null ? "" : numbers.group("sub");
            return numbered(prefix, numbers.group("numbers"), sub);
        }
        Matcher abbreviated = SHORT.matcher(phrase);
        if (abbreviated.find()) {
            return numbered(abbreviated.group("part"), abbreviated.group("numbers"), "");
        }
        Matcher ordinals = ORDINALS.matcher(phrase);
        List<String> ids = new ArrayList<>();
        if (ordinals.find()) {
            String prefix = ordinals.group("part").equalsIgnoreCase("preambular") ? "PP" : "OP";
            for (String word : ordinals.group("ordinals").split(",? and |, ")) {
                if (word.matches("(?i)last|final")) {
                    ids.add(prefix + "-last");
                }
                Dates.ordinal(word).ifPresent(number -> ids.add(prefix + number));
            }
        }
        return ids;
    }

    private static List<String> numbered(String prefix, String numbers, String sub) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?<to> to )?(?<number>\\d{1,3})(?<rest>(?: (?:bis|ter|quater))?(?: ?\\([a-z]+\\))*)").matcher(numbers);
        int last = 0;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group("number"));
            for (int between = last + 1; matcher.group("to") != null && between < number; between++) {
                ids.add(prefix + between);
            }
            String bis = matcher.group("rest").replaceAll(" ?\\(.*", "");
            String labels = (matcher.group("rest").substring(bis.length()) + sub).replace(" ", "");
            ids.add(prefix + number + bis + labels);
            last = number;
        }
        return ids;
    }
}
