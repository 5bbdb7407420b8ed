package org.priortext.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.priortext.text.Direction;

/**
 * Words of scripts written from right to left, Arabic and Hebrew, among others. JavaFX 26 fails (an index below 0 in
 * PrismTextLayout.computeTrailingSpaceWidth) where a line ends inside a stretch set from right to left, and a window whose
 * layout fails is dead; so such a stretch is always handed to it word by word. It also draws a box for every sign of direction
 * within such a stretch, whatever the face; so these stand beside left-to-right marks (U+200E), in the face for Arabic, which
 * has blanks for them.
 */
public final class RightToLeft {
    private static final String LETTERS = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}&&\\p{L}]";
    private static final Pattern LETTER = Pattern.compile(LETTERS);
    /** The scripts begin here in Unicode, with Hebrew. */
    private static final char FIRST = '\u0590';
    private static final Pattern WORD = Pattern.compile("[^\\s\u2066-\u2069]*" + LETTERS + "[^\\s\u2066-\u2069]*");
    private static final Pattern STRETCH = Pattern.compile(WORD + "(\\s+" + WORD + ")*");
    private static final Pattern APART = Pattern.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069");
    private static final String AFTER_BLANK = "(?<=\\s)";
    private static final char FROM_THE_LEFT = '\u2066';
    private static final char FROM_THE_RIGHT = '\u2067';
    private static final char BY_ITS_LETTERS = '\u2068';
    private static final char END = '\u2069';
    private static final String MARK = "\u200E";
    private static final String OPENED = MARK + "\u202B" + MARK;
    private static final String CLOSED = MARK + "\u202C" + MARK;
    private static final String STYLE = "right-to-left";

    private RightToLeft() {}

    /** Whether any letter is of such a script. Asked for every label of a list that scrolls: most texts are done with at a glance. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return LETTER.matcher(text).region(i, text.length()).find();
            }
        }
        return false;
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
    public static void wrap(Labeled label) {
        label.setWrapText(true);
        show(label);
    }

    /** Shows whatever text a label has, or is given, with its words in their order; its text is not to be bound. */
    public static void show(Labeled label) {
        label.textProperty().subscribe(text -> {
            dress(label.getStyleClass(), text);
            label.setText(shown(text));
        });
    }

    /** A tooltip with its words in their order. */
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(shown(text));
        dress(tooltip.getStyleClass(), text);
        return tooltip;
    }

    private static void dress(List<String> styles, String text) {
        styles.remove(STYLE);
        if (text != null && in(text)) {
            Theme.needArabic();
            styles.add(STYLE);
        }
    }

    /**
     * A text as it is handed to a label: what runs from right to left is embedded, and every blank in it between marks, which
     * makes a stretch of each word. What was treated so stays as it is.
     */
    static String shown(String text) {
        if (text == null || !in(text) || text.contains(OPENED)) {
            return text;
        }
        String all = STRETCH.matcher(text.indexOf(END) < 0 ? apart(text) : text).replaceAll(FROM_THE_RIGHT + "$0" + END);
        StringBuilder shown = new StringBuilder();
        Deque<Boolean> fromTheRight = new ArrayDeque<>(List.of(false));
        for (int i = 0; i < all.length(); i++) {
            char sign = all.charAt(i);
            boolean before = fromTheRight.peek();
            if (sign >= FROM_THE_LEFT && sign <= BY_ITS_LETTERS) {
                fromTheRight.push(before || sign == FROM_THE_RIGHT || sign == BY_ITS_LETTERS && begins(all.substring(i + 1)));
                shown.append(before == fromTheRight.peek() ? "" : OPENED);
            } else if (sign == END) {
                if (fromTheRight.size() > 1) { // a document may have signs that end nothing
                    fromTheRight.pop();
                }
                shown.append(before == fromTheRight.peek() ? "" : CLOSED);
            } else {
                shown.append(before && sign == ' ' ? MARK + " " + MARK : sign);
            }
        }
        return shown.toString();
    }
}
