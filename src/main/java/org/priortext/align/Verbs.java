package org.priortext.align;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priortext.model.Paragraph;

/** The opening verb of a paragraph without the words that only follow from its place. */
final class Verbs {

    private static final Set<String> SEQUENCE = Set.of("also", "further", "again");

    private Verbs() {}

    /** "decides" for "Further decides"; empty if the paragraph has no verb. */
    static String core(Paragraph paragraph) {
        return paragraph.verb() == null ? "" : Stream.of(paragraph.verb().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !SEQUENCE.contains(word)).collect(Collectors.joining(" "));
    }
}
