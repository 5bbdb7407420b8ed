package org.priortext.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.priortext.ui.kit.Action;

/** All that can be done in the window. */
final class Actions {
    private final Desk desk;
    private final FileCommands files;

    Actions(Desk desk, FileCommands files) {
        this.desk = desk;
        this.files = files;
    }

    List<Action> file() {
        List<Action> all = new ArrayList<>(Arrays.asList(
                Action.command("new", "fth-file", "Shortcut+N", null, files::create),
                Action.command("open", "fth-folder", "Shortcut+O", null, files::open),
                Action.command("samples", "fth-book-open", null, null, files::openSamples),
                null,
                Action.command("addtexts", "fth-file-plus", "Shortcut+Shift+O", null, files::addTexts),
                null,
                Action.command("save", "fth-save", "Shortcut+S", desk.dossier().unsavedProperty(), files::save),
                Action.command("saveas", null, "Shortcut+Shift+S", null, files::saveAs),
                null));
        all.addAll(new ExportCommands(desk.exports(), desk.questions()).actions());
        all.add(null);
        all.add(Action.command("quit", null, "Shortcut+Q", null, files::quit));
        return all;
    }

    List<Action> edit() {
        return Arrays.asList(
                Action.command("undo", "fth-corner-up-left", "Shortcut+Z", desk.dossier().canUndoProperty(), desk.dossier()::undo),
                Action.command("redo", "fth-corner-up-right", "Shortcut+Shift+Z", desk.dossier().canRedoProperty(), desk.dossier()::redo),
                null,
                Action.command("paste", "fth-clipboard", "Shortcut+V", null, files::paste),
                Action.command("copyclause", "fth-copy", "Shortcut+Shift+C", desk.compare().currentProperty().isNotNull(), this::copyClause),
                Action.command("find", "fth-search", "Shortcut+F", null, () -> desk.find().openProperty().set(true)));
    }

    List<Action> view() {
        return Arrays.asList(
                Action.toggle("sidebyside", "fth-columns", "Shortcut+B", desk.compare().sideBySideProperty()),
                Action.toggle("changesonly", "fth-filter", "Shortcut+U", desk.compare().changesOnlyProperty()),
                Action.toggle("hideeditorial", "fth-eye-off", "Shortcut+E", desk.compare().hideEditorialProperty()),
                Action.toggle("list", "fth-list", "Shortcut+L", desk.compare().listShownProperty()),
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

    private void copyClause() {
        ClipboardContent content = new ClipboardContent();
        content.putString(desk.compare().quotation());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
