package org.priortext.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the characters of a line that runs from right to left in reading order. Pages hold what is seen; within such a line
 * numbers and Latin words still run from left to right (Unicode Standard Annex 9, the rules for numbers and neutrals).
 */
final class PdfDirection {

    private enum Kind { RIGHT_TO_LEFT, LATIN, DIGIT, MARK, BLANK }

    private PdfDirection() {}

    /** Whether most letters of a line run from right to left. */
    static boolean rightToLeft(List<PdfGlyph> glyphs) {
        int balance = 0;
        for (PdfGlyph glyph : glyphs) {
            char c = glyph.text().charAt(0);
            balance += c < '\u0590' ? (Character.isLetter(c) ? -1 : 0) : kind(glyph) == Kind.RIGHT_TO_LEFT ? 1 : 0;
        }
        return balance > 0;
    }

    /** The characters of such a line in reading order; a part of a ligature that has no width comes after the letter it is set on. */
    static List<PdfGlyph> ordered(List<PdfGlyph> glyphs) {
        List<PdfGlyph> seen = new ArrayList<>(glyphs);
        seen.sort(Comparator.comparingDouble(glyph -> glyph.x() + glyph.width() / 2));
        List<PdfGlyph> result = new ArrayList<>();
        int end = seen.size();
        while (end > 0) {
            int start = runStart(seen, end);
            result.addAll(seen.subList(start, end));
            end = start;
        }
        return result;
    }

    /** Where the stretch begins that ends before {@code end} and reads from left to right; a single character's own place else. */
    private static int runStart(List<PdfGlyph> seen, int end) {
        if (!leftToRight(seen.get(end - 1))) {
            return end - 1;
        }
        int start = end - 1;
        int at = start;
        boolean blank = false;
        while (at > 0) {
            at--;
            Kind kind = kind(seen.get(at));
            if (kind == Kind.RIGHT_TO_LEFT) {
                break;
            }
            blank |= kind == Kind.BLANK;
            if (leftToRight(seen.get(at)) && (!blank || afterLatin(seen, at))) {
                start = at;
                blank = false;
            } else if (leftToRight(seen.get(at))) {
                break;
            }
        }
        return start;
    }

    /** Whether the word that ends at {@code at} has a Latin letter: only after one do blanks keep the direction. */
    private static boolean afterLatin(List<PdfGlyph> seen, int at) {
        for (int i = at; i >= 0 && kind(seen.get(i)) != Kind.BLANK && kind(seen.get(i)) != Kind.RIGHT_TO_LEFT; i--) {
            if (kind(seen.get(i)) == Kind.LATIN) {
                return true;
            }
        }
        return false;
    }

    private static boolean leftToRight(PdfGlyph glyph) {
        Kind kind = kind(glyph);
        return kind == Kind.LATIN || kind == Kind.DIGIT;
    }

    private static Kind kind(PdfGlyph glyph) {
        if (glyph.blank()) {
            return Kind.BLANK;
        }
        return switch (Character.getDirectionality(glyph.text().codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC, Character.DIRECTIONALITY_NONSPACING_MARK -> Kind.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Kind.LATIN;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Kind.DIGIT;
            default -> Kind.MARK;
        };
    }

    /** The letter itself where a page holds the form it has between others (Arabic presentation forms). */
    static String plain(String text) {
        char c = text.charAt(0);
        return c >= '\uFB50' && c <= '\uFEFC' ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
