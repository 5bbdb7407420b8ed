package org.priortext.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.model.Paragraph;
import org.priortext.ui.clause.ClauseText;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.kit.RightToLeft;

/** One paragraph in a row: its number and tag in the margin, its words, and the chips below or beside them. */
final class SideBox extends HBox {
    private final ClauseText words = new ClauseText();
    private final VBox margin = new VBox();
    private final VBox footnotes = new VBox();

    /**
     * @param tag may be null
     * @param onTag called when the tag is clicked
     * @param beside whether the chips stand beside the words
     */
    SideBox(Paragraph paragraph, Tag tag, Runnable onTag, List<Fragment> text, List<? extends Node> chips, boolean beside) {
        getStyleClass().addAll("side", beside ? "wide" : "narrow");
        if (paragraph.parent() != null) {
            getStyleClass().add("sub");
        }
        Label number = new Label(paragraph.id());
        number.getStyleClass().add("number");
        margin.getStyleClass().add("margin");
        margin.getChildren().add(number);
        if (tag != null) {
            margin.getChildren().add(label(tag, onTag));
        }
        words.show(text);
        footnotes.getStyleClass().add("footnotes");
        footnotes.managedProperty().bind(Bindings.isNotEmpty(footnotes.getChildren()));
        VBox column = new VBox(words, footnotes);
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        getChildren().addAll(margin, column);
        if (chips.isEmpty()) {
            return;
        }
        VBox remarks = new VBox();
        remarks.getStyleClass().add("remarks");
        remarks.getChildren().addAll(chips);
        if (beside) {
            getChildren().add(remarks);
        } else {
            column.getChildren().add(remarks);
        }
    }

    private static Label label(Tag tag, Runnable onTag) {
        Label label = new Label(tag.text(), new FontIcon(tag.icon()));
        label.getStyleClass().addAll("tag", tag.style());
        RightToLeft.wrap(label);
        label.setMinHeight(USE_PREF_SIZE);
        label.setOnMouseClicked(_ -> onTag.run());
        return label;
    }

    /** Marks the places where the words stand, and one more strongly: the one of that index, -1 for none. */
    SideBox finding(String sought, int index) {
        words.find(sought, index);
        return this;
    }

    /** Shows footnotes below the words. */
    SideBox noting(List<? extends Node> notes) {
        footnotes.getChildren().setAll(notes);
        return this;
    }

    /** Tells of the words selected. */
    SideBox selecting(Consumer<String> listener) {
        words.onSelection(listener);
        return this;
    }

    ClauseText words() {
        return words;
    }
}
