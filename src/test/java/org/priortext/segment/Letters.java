package org.priortext.segment;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;
import org.priortext.source.SourceText;

/** Counts of letters and digits, by which the law "nothing is lost" is checked. */
public final class Letters {

    private Letters() {}

    /** What is in the source. */
    public static Map<Character, Integer> in(SourceText source) {
        Map<Character, Integer> counts = new TreeMap<>();
        source.lines().forEach(line -> count(line.text(), counts));
        return counts;
    }

    /** What is in the paragraphs, their printed numbers and footnote marks, the footnotes and the leftovers. */
    public static Map<Character, Integer> in(Segmentation segmentation) {
        Map<Character, Integer> counts = new TreeMap<>();
        for (Resolution resolution : segmentation.resolutions()) {
            for (Paragraph paragraph : resolution.paragraphs()) {
                count(paragraph.text(), counts);
                count(paragraph.numberInSource() == null ? "" : paragraph.numberInSource(), counts);
                paragraph.marks().forEach(mark -> count(mark.label(), counts));
            }
            resolution.footnotes().forEach(note -> count(note.label() + note.text(), counts));
        }
        segmentation.leftovers().forEach(leftover -> count(leftover.text(), counts));
        return counts;
    }

    private static void count(String text, Map<Character, Integer> counts) {
        Normalizer.normalize(text, Normalizer.Form.NFKC).chars().filter(Character::isLetterOrDigit)
                .forEach(c -> counts.merge((char) c, 1, Integer::sum));
    }
}
