package org.priortext.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Action;

/** A command in the list: what it is called, whether its switch is on, and its key. */
final class ActionCell extends ListCell<Action> {
    @Override
    protected void updateItem(Action action, boolean empty) {
        super.updateItem(action, empty);
        setText(null);
        if (empty || action == null) {
            setGraphic(null);
            return;
        }
        Label name = new Label(action.name());
        if (action.state() != null) {
            name.setGraphic(new FontIcon(action.state().get() ? "fth-check-square" : "fth-square"));
        } else if (action.icon() != null) {
            name.setGraphic(new FontIcon(action.icon()));
        } else {
            name.setGraphic(new FontIcon("fth-chevron-right"));
        }
        Label words = new Label(action.words());
        words.getStyleClass().add("also");
        words.setMinWidth(0);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label(action.key());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.setVisible(!action.key().isEmpty());
        HBox line = new HBox(name, words, space, key);
        line.getStyleClass().add("command");
        line.setDisable(!action.possible());
        setAccessibleText(action.name() + " " + action.key());
        setGraphic(line);
    }
}
