package org.priortext.ui.clause;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.kit.Theme;

/** The texts that show a clause's fragments, and the direction they are read in. */
final class Words {
    private static final String ASIDE = "aside";

    private Words() {}

    static NodeOrientation direction(List<Fragment> fragments) {
        return RightToLeft.begins(all(fragments)) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** One text a fragment; where any word runs from right to left, one text a word. */
    static List<Text> of(List<Fragment> fragments) {
        boolean pieces = RightToLeft.in(all(fragments));
        if (pieces) {
            Theme.needArabic();
        }
        return fragments.stream().flatMap(fragment -> (pieces ? RightToLeft.words(fragment.text()) : Stream.of(fragment.text()))
                .map(words -> text(words, fragment))).toList();
    }

    /** All words in one text, in lines of some eighty letters that end where words do. */
    static Text plain(List<Fragment> fragments) {
        String words = fragments.stream().map(Fragment::text).collect(Collectors.joining());
        Text text = new Text(words.replaceAll("(\\S.{80}\\S*)\\s", "$1\n"));
        text.getStyleClass().add("words");
        return text;
    }

    /** How wide the widest word from right to left is, with what is set before it, in pixels; 0 for none. It is not to be cut. */
    static double widest(List<? extends Node> texts) {
        List<Text> all = texts.stream().map(Text.class::cast).toList();
        double words = widest(all, text -> RightToLeft.in(text.getText()));
        return words == 0 ? 0 : words + widest(all, text -> text.getStyleClass().contains(ASIDE));
    }

    private static double widest(List<Text> texts, Predicate<Text> which) {
        return texts.stream().filter(which).mapToDouble(Words::width).max().orElse(0);
    }

    private static double width(Text text) {
        Text alone = new Text(text.getText());
        alone.setFont(text.getFont());
        return Math.ceil(alone.getLayoutBounds().getWidth());
    }

    private static String all(List<Fragment> fragments) {
        return fragments.stream().filter(fragment -> !fragment.aside()).map(Fragment::text).collect(Collectors.joining());
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
            text.getStyleClass().add(ASIDE);
        }
        if (fragment.tone() != null) {
            text.getStyleClass().add(fragment.tone());
        }
        return text;
    }
}
