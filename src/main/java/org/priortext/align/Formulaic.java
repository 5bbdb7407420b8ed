package org.priortext.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    static final int PHRASE = 4;

    private final Set<String> words;
    private final List<String> tens;
    private final Set<List<String>> phrases;
    private final Set<String> openings;

    private Formulaic(Set<String> words, Set<List<String>> phrases) {
        this.words = words;
        this.tens = words.stream().filter(word -> word.endsWith("ty")).sorted().toList();
        this.phrases = phrases;
        this.openings = phrases.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }

    static Formulaic known() {
        return KNOWN;
    }

    /** Whether a folded word is of that kind. */
    boolean contains(String form) {
        return words.contains(form) || hasDigit(form) || ordinal(form);
    }

    /** Whether a set phrase may begin with a folded word. */
    boolean opensSetPhrase(String form) {
        return openings.contains(form);
    }

    /** Whether as many folded words as {@link #PHRASE} stand so in a set phrase. */
    boolean isSetPhrase(List<String> forms) {
        return phrases.contains(forms);
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Ordinals in words, as sessions bear them: seventy-fourth folds to seventyfourth. */
    private boolean ordinal(String form) {
        for (String ten : tens) {
            if (form.startsWith(ten) && form.length() > 5) {
                return true;
            }
        }
        return false;
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
