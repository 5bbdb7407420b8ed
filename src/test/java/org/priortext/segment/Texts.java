package org.priortext.segment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Segmentation;
import org.priortext.source.Importers;
import org.priortext.source.UnreadableException;

/** Short made-up texts, segmented. */
final class Texts {

    private Texts() {}

    static Segmentation segment(String... lines) {
        try {
            return new Segmenter().segment(Importers.read("made-up.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    /** Ids and texts of the first resolution's paragraphs: {@code PP1 Recalling …}. */
    static List<String> paragraphs(String... lines) {
        return segment(lines).resolutions().getFirst().paragraphs().stream().map(Texts::line).toList();
    }

    private static String line(Paragraph paragraph) {
        return paragraph.id() + " " + paragraph.text();
    }
}
