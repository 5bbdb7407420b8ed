package org.priortext.ui.kit;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.priortext.text.Direction;

/**
 * Words of scripts written from right to left, Arabic and Hebrew, among others. JavaFX 26 fails (an index below 0 in
 * PrismTextLayout.computeTrailingSpaceWidth) where a line ends inside a stretch set from right to left at the beginning of a
 * text, and a window whose layout fails is dead; so such a stretch is always handed to it word by word.
 */
public final class RightToLeft {
    private static final String LETTERS = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}&&\\p{L}]";
    private static final Pattern LETTER = Pattern.compile(LETTERS);
    private static final Pattern WORD = Pattern.compile("[^\\s\u2066-\u2069]*" + LETTERS + "[^\\s\u2066-\u2069]*");
    private static final Pattern STRETCH = Pattern.compile(WORD + "(\\s+" + WORD + ")*");
    private static final Pattern APART = Pattern.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069");
    private static final String AFTER_BLANK = "(?<=\\s)";
    private static final char FROM_THE_LEFT = '\u2066';
    private static final char FROM_THE_RIGHT = '\u2067';
    private static final char BY_ITS_LETTERS = '\u2068';
    private static final char END = '\u2069';

    private RightToLeft() {}

    /** Whether any letter is of such a script. */
    public static boolean in(String text) {
        return LETTER.matcher(text).find();
    }

    /** Whether the first letter that has a direction is of such a script; what is set apart has none to the text around it. */
    public static boolean begins(String text) {
        return Direction.rightToLeft(APART.matcher(text).replaceAll(""));
    }

    /** A text cut after each blank, to be laid out no narrower than the widest word. */
    public static Stream<String> words(String text) {
        return Stream.of(text.split(AFTER_BLANK));
    }

    /**
     * Words to be put into a sentence: as they are if all of them run from the left, otherwise between isolating signs (U+2066
     * or U+2067, by the first letter, and U+2069), so that they change no order but their own (Unicode Standard Annex 9).
     */
    public static String apart(String text) {
        return in(text) ? (begins(text) ? FROM_THE_RIGHT : FROM_THE_LEFT) + text + END : text;
    }

    /** Makes a label wrap its text; every word from right to left in it is set apart and thus not cut. */
    public static void wrap(Label label) {
        label.setWrapText(true);
        label.textProperty().subscribe(text -> label.setText(wordByWord(text)));
    }

    /**
     * A text to be laid out as one, in which each word that runs from right to left is a stretch of its own; looks the same.
     * What was treated so already stays as it is.
     */
    public static String wordByWord(String text) {
        if (text == null || !in(text) || text.indexOf(BY_ITS_LETTERS) >= 0) {
            return text;
        }
        String all = text.indexOf(END) < 0 ? apart(text) : text;
        return STRETCH.matcher(all).replaceAll(stretch -> FROM_THE_RIGHT
                + WORD.matcher(stretch.group()).replaceAll(BY_ITS_LETTERS + "$0" + END) + END);
    }
}
