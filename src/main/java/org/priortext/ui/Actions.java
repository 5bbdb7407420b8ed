package org.priortext.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import org.priortext.ui.kit.Action;
import org.priortext.ui.model.CompareSwitches;
import org.priortext.ui.model.WindowState;

/** All that can be done in the window, menu by menu. */
final class Actions {
    /**
     * The actions of a menu.
     *
     * @param name the key of its name in the messages, below {@code menu.}
     * @param actions a null is a line between groups
     */
    record Group(String name, List<Action> actions) {}

    private final Desk desk;
    private final FileCommands files;
    private final Help help;
    private final List<Group> groups;

    Actions(Desk desk, FileCommands files) {
        this.desk = desk;
        this.files = files;
        help = new Help(desk, files::quit);
        groups = List.of(new Group("file", file()), new Group("edit", edit()),
                new Group("clause", new ClauseCommands(desk).actions()), new Group("view", view()), new Group("go", go()));
    }

    /** In the order of the menu bar. */
    List<Group> groups() {
        return groups;
    }

    /** All of them in one list. */
    List<Action> all() {
        return groups.stream().flatMap(group -> group.actions().stream()).filter(Objects::nonNull).toList();
    }

    /** The ways to begin. */
    List<Action> beginnings() {
        return Stream.of("samples", "tour", "open", "addtexts", "paste", "addsymbol").map(this::named).toList();
    }

    /** The action of a name. */
    Action named(String id) {
        return all().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Action> file() {
        List<Action> all = new ArrayList<>(Arrays.asList(
                Action.command("new", "fth-file", "Shortcut+N", null, files::create),
                Action.command("open", "fth-folder", "Shortcut+O", null, files::open),
                Action.command("samples", "fth-book-open", null, null, files::openSamples),
                null,
                Action.command("addtexts", "fth-file-plus", "Shortcut+Shift+O", null, files::addTexts),
                Action.command("addsymbol", "fth-hash", "Shortcut+Shift+Y", null, files::addSymbol),
                Action.command("amend", "fth-edit", "Shortcut+Shift+A", Bindings.isNotEmpty(desk.compare().versions().texts()), files::amend),
                Action.command("account", "fth-check-square", null, Bindings.isNotEmpty(desk.compare().versions().texts()), files::account),
                Action.toggle("network", "fth-globe", null, desk.documents().networkProperty()),
                null,
                Action.command("save", "fth-save", "Shortcut+S", desk.dossier().unsavedProperty(), files::save),
                Action.command("saveas", null, "Shortcut+Shift+S", null, files::saveAs),
                null));
        all.addAll(new ExportCommands(desk.exports(), desk.export()).actions());
        all.add(Action.command("print", "fth-printer", "Shortcut+P", desk.compare().comparisonProperty().isNotNull(),
                () -> desk.print().openProperty().set(true)));
        all.add(null);
        all.add(Action.command("quit", null, "Shortcut+Q", null, files::quit));
        return all;
    }

    private List<Action> edit() {
        List<Action> all = new ArrayList<>(Arrays.asList(
                Action.command("undo", "fth-corner-up-left", "Shortcut+Z", desk.dossier().canUndoProperty(), desk.dossier()::undo),
                Action.command("redo", "fth-corner-up-right", "Shortcut+Shift+Z", desk.dossier().canRedoProperty(), desk.dossier()::redo),
                null,
                Action.command("paste", "fth-clipboard", "Shortcut+V", null, files::paste)));
        all.addAll(new CopyCommands(desk.compare()).actions());
        all.add(null);
        all.add(Action.command("find", "fth-search", "Shortcut+F", null, desk.find()::ask));
        return all;
    }

    private List<Action> view() {
        CompareSwitches switches = desk.compare().switches();
        return Arrays.asList(
                Action.command("view.compare", "fth-columns", "Alt+1", null, () -> show(WindowState.View.COMPARE)),
                Action.command("view.trace", "fth-git-branch", "Alt+2", null, () -> show(WindowState.View.TRACE)),
                Action.command("view.survival", "fth-grid", "Alt+3", null, () -> showSurvival(false)),
                Action.command("view.river", "fth-wind", "Alt+4", null, () -> showSurvival(true)),
                null,
                Action.toggle("sidebyside", "fth-columns", "Shortcut+B", switches.sideBySideProperty()),
                Action.toggle("changesonly", "fth-filter", "Shortcut+U", switches.changesOnlyProperty()),
                Action.toggle("hideeditorial", "fth-eye-off", "Shortcut+E", switches.hideEditorialProperty()),
                Action.toggle("footnotes", "fth-book", "Shortcut+Shift+N", switches.footnotesProperty()),
                Action.toggle("dimmoved", "fth-shuffle", "Shortcut+Shift+M", switches.dimMovedProperty()),
                Action.toggle("details", "fth-info", "Shortcut+I", switches.detailsProperty()),
                Action.toggle("list", "fth-list", "Shortcut+L", switches.listProperty()),
                Action.toggle("versions", "fth-sidebar", "Shortcut+Shift+B", desk.state().versionsProperty()),
                null,
                Action.toggle("reading", "fth-maximize", "F11", desk.state().readingProperty()),
                Action.toggle("airy", "fth-align-justify", "Shortcut+Shift+L", desk.theme().airyProperty()),
                Action.command("larger", "fth-zoom-in", "Shortcut+Plus", null, desk.theme()::larger),
                Action.command("smaller", "fth-zoom-out", "Shortcut+Minus", null, desk.theme()::smaller),
                Action.command("normalsize", null, "Shortcut+0", null, desk.theme()::normal),
                Action.toggle("dark", "fth-moon", "Shortcut+Shift+D", desk.theme().darkProperty()),
                Action.toggle("contrast", "fth-sun", "Shortcut+Shift+H", desk.theme().contrastProperty()),
                Action.command("language", "fth-globe", null, null, help::otherLanguage));
    }

    private List<Action> go() {
        return Arrays.asList(
                Action.command("next", "fth-chevron-down", "F7", null, desk.compare()::next),
                Action.command("previous", "fth-chevron-up", "Shift+F7", null, desk.compare()::previous),
                null,
                Action.command("resync", "fth-crosshair", "Shortcut+R", null, desk.compare()::backToCurrent),
                Action.command("swap", "fth-repeat", "Shortcut+Shift+X", null, desk.compare().versions()::swap),
                Action.command("tour", "fth-compass", "F1", null, () -> desk.state().tourProperty().set(1)),
                Action.command("cancel", "fth-x-circle", "Shortcut+Period", desk.background().currentProperty().isNotNull(),
                        desk.background()::cancel),
                Action.toggle("palette", "fth-command", "Shortcut+K", desk.state().paletteProperty()),
                Action.command("about", "fth-info", null, null, help::about));
    }

    private void showSurvival(boolean river) {
        desk.survival().riverProperty().set(river);
        show(WindowState.View.SURVIVAL);
    }

    private void show(WindowState.View view) {
        desk.state().viewProperty().set(view);
    }
}
