package org.priortext.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;

/** The menu bar, made of the actions. */
final class Menus {
    private static final int RECENT = 2;

    private final Desk desk;
    private final FileCommands files;
    private final Actions actions;

    Menus(Desk desk, FileCommands files, Actions actions) {
        this.desk = desk;
        this.files = files;
        this.actions = actions;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar();
        actions.groups().forEach(group -> bar.getMenus().add(menu(group.name(), group.actions())));
        bar.getMenus().getFirst().getItems().add(RECENT, recent());
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    /** The dossiers opened last, below Open. */
    private Menu recent() {
        Menu menu = new Menu(Messages.of("menu.recent"));
        menu.setId("menu-recent");
        desk.recent().files().addListener((ListChangeListener<Path>) _ -> list(menu));
        list(menu);
        return menu;
    }

    private void list(Menu menu) {
        menu.getItems().setAll(desk.recent().files().stream().map(file -> {
            MenuItem item = new MenuItem(Messages.of("menu.recent.file", file.getFileName(), file.getParent()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> files.open(file));
            return item;
        }).toList());
        menu.setDisable(menu.getItems().isEmpty());
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
