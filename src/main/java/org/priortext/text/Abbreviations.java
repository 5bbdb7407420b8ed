package org.priortext.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations that count as their written-out form. The standard ones stand in {@code abbreviations.txt}, one a line:
 * the abbreviation, a tab, the words.
 */
public final class Abbreviations {

    private static final Abbreviations KNOWN = load();

    private final Map<String, List<String>> expansions;
    /** The characters that abbreviations begin with, which few words do. */
    private final BitSet beginnings = new BitSet();

    private Abbreviations(Map<String, List<String>> expansions) {
        this.expansions = Map.copyOf(expansions);
        expansions.keySet().forEach(abbreviation -> beginnings.set(abbreviation.charAt(0)));
    }

    /** The abbreviations of the vocabulary file. */
    public static Abbreviations known() {
        return KNOWN;
    }

    /**
     * The words an abbreviation stands for, or an empty list. A compound such as {@code ICT-related} gives the words
     * with the rest of the compound on the last one.
     */
    public List<String> expansion(String word) {
        if (word.isEmpty() || !beginnings.get(word.charAt(0))) {
            return List.of();
        }
        List<String> whole = expansions.get(word);
        if (whole != null) {
            return whole;
        }
        int hyphen = word.indexOf('-');
        List<String> stem = hyphen > 0 ? expansions.get(word.substring(0, hyphen)) : null;
        if (stem == null) {
            return List.of();
        }
        List<String> words = new java.util.ArrayList<>(stem);
        words.add(words.removeLast() + word.substring(hyphen));
        return words;
    }

    private static Abbreviations load() {
        Map<String, List<String>> expansions = new LinkedHashMap<>();
        try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t");
                expansions.put(parts[0], List.of(parts[1].split(" ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Abbreviations(expansions);
    }
}
