package org.priortext.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell little of what a paragraph is about: those of {@code formulaic.txt}, and all that carry a digit. */
final class Formulaic {

    private static final Formulaic KNOWN = load();

    private final Set<String> words;

    private Formulaic(Set<String> words) {
        this.words = words;
    }

    static Formulaic known() {
        return KNOWN;
    }

    /** Whether a folded word is of that kind. */
    boolean contains(String form) {
        return words.contains(form) || form.chars().anyMatch(Character::isDigit) || ordinal(form);
    }

    /** Ordinals in words, as sessions bear them: seventy-fourth folds to seventyfourth. */
    private boolean ordinal(String form) {
        return form.length() > 5 && words.stream().anyMatch(word -> word.endsWith("ty") && form.startsWith(word));
    }

    private static Formulaic load() {
        try (InputStream in = Formulaic.class.getResourceAsStream("formulaic.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Formulaic(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.trim().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
