package org.priortext.segment;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.priortext.model.Footnote;
import org.priortext.model.Leftover;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;
import org.priortext.source.Line;
import org.priortext.source.SourceText;

/**
 * Proof that nothing is lost: every letter and digit of the source is in a paragraph, a footnote or a leftover. Letters
 * are counted and not words, because repairs join and part words.
 *
 * @param paragraphs letters and digits in paragraphs, their printed numbers and footnote marks
 * @param footnotes those in footnotes and their labels
 * @param leftovers those in leftovers
 * @param missing how many of each letter the source has more (or, if negative, fewer); empty when nothing is lost
 */
public record LetterAccount(int paragraphs, int footnotes, int leftovers, Map<Character, Integer> missing) {

    public LetterAccount {
        missing = Map.copyOf(missing);
    }

    /** Draws up the account of a source and all the resolutions found in it. */
    public static LetterAccount of(SourceText source, Segmentation segmentation) {
        Map<Character, Integer> balance = new TreeMap<>();
        int paragraphs = 0;
        int footnotes = 0;
        int leftovers = 0;
        for (Line line : source.lines()) {
            count(line.text(), 1, balance);
        }
        for (Resolution resolution : segmentation.resolutions()) {
            for (Paragraph paragraph : resolution.paragraphs()) {
                paragraphs += count(words(paragraph), -1, balance);
            }
            for (Footnote footnote : resolution.footnotes()) {
                footnotes += count(footnote.label() + footnote.text(), -1, balance);
            }
        }
        for (Leftover leftover : segmentation.leftovers()) {
            leftovers += count(leftover.text(), -1, balance);
        }
        balance.values().removeIf(difference -> difference == 0);
        return new LetterAccount(paragraphs, footnotes, leftovers, balance);
    }

    /** Whether every letter and digit is accounted for. */
    public boolean complete() {
        return missing.isEmpty();
    }

    private static String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder(paragraph.text());
        if (paragraph.numberInSource() != null) {
            words.append(paragraph.numberInSource());
        }
        paragraph.marks().forEach(mark -> words.append(mark.label()));
        return words.toString();
    }

    private static int count(String text, int sign, Map<Character, Integer> balance) {
        int letters = 0;
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            if (Character.isLetterOrDigit(normal.charAt(i))) {
                balance.merge(normal.charAt(i), sign, Integer::sum);
                letters++;
            }
        }
        return letters;
    }
}
