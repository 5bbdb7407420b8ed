package org.priortext.ui.clause;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import org.priortext.ui.kit.Theme;

/** The texts that show a clause's fragments, and the direction they are read in. */
final class Words {
    private Words() {}

    static NodeOrientation direction(List<Fragment> fragments) {
        return rightToLeft(fragments) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** One text a fragment; of a clause read from the right one a word. */
    static List<Text> of(List<Fragment> fragments) {
        boolean pieces = rightToLeft(fragments);
        if (pieces) {
            Theme.needArabic();
        }
        return fragments.stream().flatMap(fragment -> (pieces ? words(fragment.text()) : Stream.of(fragment.text()))
                .map(words -> text(words, fragment))).toList();
    }

    private static Text text(String words, Fragment fragment) {
        Text text = new Text(words);
        text.getStyleClass().add("words");
        if (words.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC)) {
            text.getStyleClass().add("arabic");
        } else if (fragment.italic()) {
            text.getStyleClass().add("opening");
        }
        if (fragment.aside()) {
            text.getStyleClass().add("aside");
        }
        if (fragment.tone() != null) {
            text.getStyleClass().add(fragment.tone());
        }
        return text;
    }

    /**
     * A text cut after each blank. JavaFX 26 fails (an index below 0 in PrismTextLayout.computeTrailingSpaceWidth) where a
     * line ends inside a stretch set from right to left that has ligatures; a word by itself is never cut.
     */
    private static Stream<String> words(String text) {
        return Stream.of(text.split("(?<=\\s)"));
    }

    /** By the first letter that has a direction. */
    private static boolean rightToLeft(List<Fragment> fragments) {
        return fragments.stream().filter(fragment -> !fragment.aside()).flatMapToInt(fragment -> fragment.text().codePoints())
                .map(Character::getDirectionality).filter(Words::strong).findFirst()
                .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean strong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
