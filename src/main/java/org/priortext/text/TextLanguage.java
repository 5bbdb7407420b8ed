package org.priortext.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the six official languages a text is written in: by its letters, and with Latin letters by its commonest words. */
public final class TextLanguage {
    private static final Map<UnicodeScript, String> BY_LETTERS =
            Map.of(UnicodeScript.ARABIC, "ar", UnicodeScript.HAN, "zh", UnicodeScript.CYRILLIC, "ru", UnicodeScript.LATIN, "");
    /** Common words that must be there, and more than twice as many as of any other language. */
    private static final int ENOUGH = 5;

    private final Map<String, Set<String>> words;

    private TextLanguage(Map<String, Set<String>> words) {
        this.words = words;
    }

    /** By the words bundled with the program. */
    public static TextLanguage standard() {
        try (InputStream in = TextLanguage.class.getResourceAsStream("common-words.txt")) {
            return new TextLanguage(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language most of a text is in; none where it is too short or too mixed to tell. */
    public Optional<Locale> of(String text) {
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        Optional<String> known = BY_LETTERS.entrySet().stream()
                .filter(script -> letters.getOrDefault(script.getKey(), 0) * 2 > all).map(Map.Entry::getValue).findFirst();
        return known.flatMap(code -> code.isEmpty() ? byWords(text) : Optional.of(code)).map(Locale::of);
    }

    private Optional<String> byWords(String text) {
        Map<String, Integer> found = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            words.forEach((language, common) -> found.merge(language, common.contains(word) ? 1 : 0, Integer::sum));
        }
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(found.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        return ranked.getFirst().getValue() >= ENOUGH && ranked.getFirst().getValue() > 2 * ranked.get(1).getValue()
                ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }
}
