package org.priortext.ui;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;

/** The menu bar, made of the actions. */
final class Menus {
    private final Actions actions;

    Menus(Desk desk, FileCommands files) {
        actions = new Actions(desk, files);
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(
                menu("file", actions.file()), menu("edit", actions.edit()), menu("view", actions.view()), menu("go", actions.go()));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    /** A null among the actions is a line between groups. */
    private static Menu menu(String name, List<Action> actions) {
        Menu menu = new Menu(Messages.of("menu." + name));
        for (Action action : actions) {
            MenuItem item = action == null ? new SeparatorMenuItem() : action.menuItem();
            menu.getItems().add(item);
        }
        return menu;
    }
}
