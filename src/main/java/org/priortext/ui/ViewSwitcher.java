package org.priortext.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
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
    private final Function<View, Node> maker;
    private final Map<View, Node> contents = new EnumMap<>(View.class);
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane pane = new StackPane();

    /** @param maker makes a view, when it is first chosen */
    ViewSwitcher(ObjectProperty<View> chosen, Function<View, Node> maker) {
        this.chosen = chosen;
        this.maker = maker;
        getStyleClass().add("switcher");
    }

    /** Adds a view. */
    void add(View view, String icon) {
        String code = Messages.code(view);
        ToggleButton button = new ToggleButton(Messages.of("view." + code), new FontIcon(icon));
        button.setId("view-" + code);
        button.setToggleGroup(group);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.set(view);
        });
        buttons.put(view, button);
        getChildren().add(button);
    }

    void bind() {
        chosen.subscribe(now -> {
            buttons.get(now).setSelected(true);
            if (!contents.containsKey(now)) {
                Node content = maker.apply(now);
                contents.put(now, content);
                pane.getChildren().add(content);
            }
            contents.forEach((view, content) -> content.setVisible(view == now));
        });
    }

    /** Where the chosen view is shown. */
    StackPane pane() {
        return pane;
    }
}
