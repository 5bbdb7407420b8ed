package org.priortext.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.text.Abbreviations;
import org.priortext.text.Folding;
import org.priortext.text.Token;

/**
 * The abbreviations that hold for two texts: the known ones and those a text explains itself by a gloss, as in
 * {@code Open-ended Working Group (OEWG)}: the letters are the initials of the words before, small words left out.
 */
final class Glosses {

    private static final Pattern GLOSS = Pattern.compile("\\((?<short>\\p{Lu}[\\p{Lu}-]+s?)\\)");
    private static final Pattern ONLY_GLOSS = Pattern.compile(
            "\\s*\\(?(?<short>\\p{Lu}[\\p{Lu}-]+s?)\\)\\s*|\\s*\\((?<open>\\p{Lu}[\\p{Lu}-]+s?)\\)?\\s*");

    private final Map<String, List<String>> own = new HashMap<>();

    private Glosses() {}

    static Glosses of(Resolution... resolutions) {
        Glosses glosses = new Glosses();
        for (Resolution resolution : resolutions) {
            for (Paragraph paragraph : resolution.paragraphs()) {
                Matcher matcher = GLOSS.matcher(paragraph.text());
                while (matcher.find()) {
                    List<String> words = words(paragraph.text().substring(0, matcher.start()), matcher.group("short"));
                    if (!words.isEmpty()) {
                        glosses.own.putIfAbsent(matcher.group("short"), words);
                    }
                }
            }
        }
        return glosses;
    }

    /** The folded words an abbreviation stands for, or an empty list. */
    List<String> expansion(String word) {
        List<String> known = Abbreviations.known().expansion(word).stream().map(Folding::fold).toList();
        return known.isEmpty() ? own.getOrDefault(word, List.of()) : known;
    }

    /** Whether a text is an abbreviation in brackets and nothing else. */
    boolean isGloss(String text) {
        Matcher matcher = ONLY_GLOSS.matcher(text);
        return matcher.matches()
                && !expansion(matcher.group("short") != null ? matcher.group("short") : matcher.group("open")).isEmpty();
    }

    private static List<String> words(String before, String shortForm) {
        String letters = shortForm.replaceAll("s$|-", "");
        List<Token> tokens = Words.tokens(before);
        List<String> words = new ArrayList<>();
        int letter = letters.length();
        for (int i = tokens.size() - 1; i >= 0 && letter > 0 && words.size() < 2 * letters.length() + 2; i--) {
            String word = tokens.get(i).of(before);
            words.addFirst(Folding.fold(word));
            String initials = initials(word);
            if (initials.length() <= letter
                    && letters.regionMatches(true, letter - initials.length(), initials, 0, initials.length())) {
                letter -= initials.length();
            } else if (word.length() > 3) {
                return List.of();
            }
        }
        return letter == 0 ? List.copyOf(words) : List.of();
    }

    private static String initials(String word) {
        StringBuilder initials = new StringBuilder();
        for (String part : word.split("[-‐‑]")) {
            initials.append(part, 0, Math.min(1, part.length()));
        }
        return initials.toString();
    }
}
