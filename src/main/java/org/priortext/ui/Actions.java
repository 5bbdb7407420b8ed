package org.priortext.ui;

import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import org.priortext.ui.kit.Action;

/** All that can be done in the window. */
final class Actions {
    private final Desk desk;

    Actions(Desk desk) {
        this.desk = desk;
    }

    List<Action> file() {
        return Arrays.asList(
                Action.command("new", "fth-file", "Shortcut+N", null, desk.dossier()::create),
                null,
                Action.command("quit", null, "Shortcut+Q", null, Platform::exit));
    }

    List<Action> edit() {
        return Arrays.asList(
                Action.command("undo", "fth-corner-up-left", "Shortcut+Z", desk.dossier().canUndoProperty(), desk.dossier()::undo),
                Action.command("redo", "fth-corner-up-right", "Shortcut+Shift+Z", desk.dossier().canRedoProperty(), desk.dossier()::redo));
    }

    List<Action> view() {
        return Arrays.asList(
                Action.toggle("sidebyside", "fth-columns", "Shortcut+B", desk.compare().sideBySideProperty()),
                Action.toggle("changesonly", "fth-filter", "Shortcut+U", desk.compare().changesOnlyProperty()),
                Action.toggle("hideeditorial", "fth-eye-off", "Shortcut+E", desk.compare().hideEditorialProperty()),
                null,
                Action.command("larger", "fth-zoom-in", "Shortcut+Plus", null, desk.theme()::larger),
                Action.command("smaller", "fth-zoom-out", "Shortcut+Minus", null, desk.theme()::smaller),
                Action.command("normalsize", null, "Shortcut+0", null, desk.theme()::normal),
                Action.toggle("dark", "fth-moon", "Shortcut+Shift+D", desk.theme().darkProperty()));
    }

    List<Action> go() {
        return Arrays.asList(
                Action.command("next", "fth-chevron-down", "F7", null, desk.compare()::next),
                Action.command("previous", "fth-chevron-up", "Shift+F7", null, desk.compare()::previous));
    }
}
