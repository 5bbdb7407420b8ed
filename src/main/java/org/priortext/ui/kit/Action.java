package org.priortext.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something the user can do, once for menu, toolbar and keyboard.
 *
 * @param id the key of its name in the messages, below {@code action.}
 * @param icon a Feather literal, or null
 * @param shortcut as {@link KeyCombination#valueOf} reads it, or null
 * @param run what it does; null for a switch
 * @param state the switch it turns; null for a command
 * @param enabled when it can be done, or null for always
 */
public record Action(String id, String icon, String shortcut, Runnable run, BooleanProperty state, ObservableBooleanValue enabled) {
    /** A command. */
    public static Action command(String id, String icon, String shortcut, ObservableBooleanValue enabled, Runnable run) {
        return new Action(id, icon, shortcut, run, null, enabled);
    }

    /** A switch that is on or off. */
    public static Action toggle(String id, String icon, String shortcut, BooleanProperty state) {
        return new Action(id, icon, shortcut, null, state, null);
    }

    public String name() {
        return Messages.of("action." + id);
    }

    /** Other words it is looked for by; empty for none. */
    public String words() {
        return Messages.has("words." + id) ? Messages.of("words." + id) : "";
    }

    /** Its key as the keyboard names it; empty for none. */
    public String key() {
        return shortcut == null ? "" : KeyCombination.valueOf(shortcut).getDisplayText();
    }

    /** Whether it can be done now. */
    public boolean possible() {
        return enabled == null || enabled.get();
    }

    /** Does it, or turns its switch. */
    public void perform() {
        if (state == null) {
            run.run();
        } else {
            state.set(!state.get());
        }
    }

    public MenuItem menuItem() {
        MenuItem item;
        if (state == null) {
            item = new MenuItem(name());
            item.setOnAction(event -> run.run());
        } else {
            CheckMenuItem check = new CheckMenuItem(name());
            check.selectedProperty().bindBidirectional(state);
            item = check;
        }
        item.setId("menu-" + id);
        if (shortcut != null) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        if (enabled != null) {
            item.disableProperty().bind(Bindings.not(enabled));
        }
        return item;
    }

    /** A button with icon and name. */
    public ButtonBase namedButton() {
        ButtonBase button = button();
        button.setText(name());
        button.getStyleClass().removeAll("button-icon", "flat");
        return button;
    }

    /** A button with the icon alone, or with the name where there is no icon. */
    public ButtonBase button() {
        ButtonBase button;
        if (state == null) {
            button = new Button();
            button.setOnAction(event -> run.run());
        } else {
            ToggleButton toggle = new ToggleButton();
            toggle.selectedProperty().bindBidirectional(state);
            button = toggle;
        }
        button.setId("button-" + id);
        if (icon == null) {
            button.setText(name());
        } else {
            button.setGraphic(new FontIcon(icon));
            button.getStyleClass().addAll("button-icon", "flat");
        }
        button.setAccessibleText(name());
        button.setTooltip(new Tooltip(hint()));
        button.setFocusTraversable(true);
        if (enabled != null) {
            button.disableProperty().bind(Bindings.not(enabled));
        }
        return button;
    }

    private String hint() {
        return shortcut == null ? name() : name() + "  (" + key() + ")";
    }
}
