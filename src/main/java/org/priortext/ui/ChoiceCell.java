package org.priortext.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.priortext.ui.clause.WrappingCell;
import org.priortext.ui.kit.Excerpt;
import org.priortext.ui.kit.RightToLeft;

/** One of several things to choose: a box to tick, its name, how its text begins, and what is said of it besides. */
final class ChoiceCell extends WrappingCell<SeveralDialog.Item> {
    private static final int OPENING = 150;
    private static final double NAMES = 64;

    @Override
    protected void updateItem(SeveralDialog.Item item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content(item));
        setAccessibleText(empty || item == null ? null : item.choice().name() + " " + item.choice().mark() + " " + item.choice().text());
    }

    private static HBox content(SeveralDialog.Item item) {
        CheckBox tick = new CheckBox();
        tick.setFocusTraversable(false);
        tick.selectedProperty().bindBidirectional(item.ticked());
        Label name = new Label(item.choice().name());
        name.getStyleClass().add("choice-name");
        name.setMinWidth(NAMES);
        Label text = new Label(Excerpt.of(item.choice().text(), OPENING));
        RightToLeft.wrap(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox lines = new VBox(text);
        if (!item.choice().mark().isEmpty()) {
            Label mark = new Label(item.choice().mark());
            mark.getStyleClass().add("choice-mark");
            lines.getChildren().addFirst(mark);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        HBox line = new HBox(10, tick, name, lines);
        line.getStyleClass().add("choice");
        return line;
    }
}
