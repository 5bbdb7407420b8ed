package org.priortext.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.WindowState.View;

/** The buttons that choose the view, and the pane that shows the one chosen. */
final class ViewSwitcher extends HBox {
    private final ObjectProperty<View> chosen;
    private final Map<View, Node> contents = new EnumMap<>(View.class);
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane pane = new StackPane();

    ViewSwitcher(ObjectProperty<View> chosen) {
        this.chosen = chosen;
        getStyleClass().add("switcher");
    }

    /** Adds a view. */
    void add(View view, String icon, Node content) {
        String code = view.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(Messages.of("view." + code), new FontIcon(icon));
        button.setId("view-" + code);
        button.setToggleGroup(group);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.set(view);
        });
        buttons.put(view, button);
        contents.put(view, content);
        getChildren().add(button);
        pane.getChildren().add(content);
    }

    void bind() {
        chosen.subscribe(now -> {
            buttons.get(now).setSelected(true);
            contents.forEach((view, content) -> content.setVisible(view == now));
        });
    }

    /** Where the chosen view is shown. */
    StackPane pane() {
        return pane;
    }
}
