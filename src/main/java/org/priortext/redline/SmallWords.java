package org.priortext.redline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words so common that two passages share them by chance: those of {@code small-words.txt}. */
final class SmallWords {

    private static final SmallWords KNOWN = load();

    private final Set<String> words;

    private SmallWords(Set<String> words) {
        this.words = words;
    }

    static SmallWords known() {
        return KNOWN;
    }

    boolean contains(String folded) {
        return words.contains(folded);
    }

    private static SmallWords load() {
        try (InputStream in = SmallWords.class.getResourceAsStream("small-words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SmallWords(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
