package org.priortext.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The resource files of this package: one entry a line, fields parted by tabs, {@code #} begins a comment. */
final class Vocabulary {

    private Vocabulary() {}

    /** The entries of a file, each as its fields. */
    static List<List<String>> entries(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first fields of a file of single words or phrases. */
    static List<String> words(String file) {
        return entries(file).stream().map(List::getFirst).toList();
    }

    /** The last fields of the entries of one kind, in files whose first field is a kind. */
    static List<String> words(String file, String kind) {
        return entries(file).stream().filter(entry -> entry.getFirst().equals(kind)).map(List::getLast).toList();
    }
}
