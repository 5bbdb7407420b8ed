package org.priortext.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists beside this package: one entry a line, {@code #} begins a comment. */
final class Vocabulary {

    private Vocabulary() {}

    static List<String> entries(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries as one group of a regular expression, longest first. */
    static String alternatives(String resource) {
        return entries(resource).stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(java.util.regex.Pattern::quote)
                .collect(java.util.stream.Collectors.joining("|", "(?:", ")"));
    }
}
