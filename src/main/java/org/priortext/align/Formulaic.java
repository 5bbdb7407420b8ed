package org.priortext.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that tell little of what a paragraph is about: those of {@code formulaic.txt}, all that carry a digit, and the
 * words of set phrases ({@code set-phrases.txt}).
 */
final class Formulaic {

    private static final Formulaic KNOWN = load();

    /** Words by which a set phrase is recognized. */
    private static final int PHRASE = 4;

    private final Set<String> words;
    private final Set<List<String>> phrases;

    private Formulaic(Set<String> words, Set<List<String>> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    static Formulaic known() {
        return KNOWN;
    }

    /** Whether a folded word is of that kind. */
    boolean contains(String form) {
        return words.contains(form) || form.chars().anyMatch(Character::isDigit) || ordinal(form);
    }

    /** For each folded word whether it stands in a set phrase. */
    boolean[] inSetPhrases(List<String> forms) {
        boolean[] inside = new boolean[forms.size()];
        for (int i = 0; i + PHRASE <= forms.size(); i++) {
            if (phrases.contains(forms.subList(i, i + PHRASE))) {
                Arrays.fill(inside, i, i + PHRASE, true);
            }
        }
        return inside;
    }

    /** Ordinals in words, as sessions bear them: seventy-fourth folds to seventyfourth. */
    private boolean ordinal(String form) {
        return form.length() > 5 && words.stream().anyMatch(word -> word.endsWith("ty") && form.startsWith(word));
    }

    private static Formulaic load() {
        Set<String> words = lines("formulaic.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        Set<List<String>> phrases = new HashSet<>();
        for (List<String> phrase : lines("set-phrases.txt")) {
            for (int i = 0; i + PHRASE <= phrase.size(); i++) {
                phrases.add(List.copyOf(phrase.subList(i, i + PHRASE)));
            }
        }
        return new Formulaic(words, Set.copyOf(phrases));
    }

    private static List<List<String>> lines(String resource) {
        try (InputStream in = Formulaic.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.trim().split("\\s+"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
