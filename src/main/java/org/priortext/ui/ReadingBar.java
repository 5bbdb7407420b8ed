package org.priortext.ui;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Theme;

/** What is left of the window's frame while a text is shown in a hall: the size of letters and the way back. */
final class ReadingBar extends HBox {
    ReadingBar(BooleanProperty reading, Theme theme) {
        getStyleClass().add("reading-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new Label(Messages.of("reading.hint")), space,
                button("fth-zoom-out", "smaller", theme::smaller), button("fth-zoom-in", "larger", theme::larger),
                button("fth-minimize", "leave", () -> reading.set(false)));
        visibleProperty().bind(reading);
        managedProperty().bind(reading);
    }

    private static Button button(String icon, String name, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("reading-" + name);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(Messages.of("reading." + name));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
