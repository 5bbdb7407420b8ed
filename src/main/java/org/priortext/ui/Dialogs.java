package org.priortext.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Placing;
import org.priortext.ui.kit.Questions;
import org.priortext.ui.kit.Theme;

/** The questions as dialogs over the window in use. */
final class Dialogs implements Questions {
    private static final int COLUMNS = 44;
    private static final int ROWS = 6;
    private static final int LINE = 24;

    private final Theme theme;

    Dialogs(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Optional<Path> destination(String title, String name, List<Kind> kinds) {
        return destination(title, null, name, kinds);
    }

    @Override
    public Optional<Path> destination(String title, Path folder, String name, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), "*." + kind.ending())));
        chooser.setInitialFileName(name + "." + kinds.getFirst().ending());
        File chosen = chooser.showSaveDialog(owner());
        if (chosen == null) {
            return Optional.empty();
        }
        int filter = Math.max(0, chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter()));
        return Optional.of(ended(chosen.toPath(), kinds, kinds.get(filter)));
    }

    /** With the ending of the kind chosen, unless the user typed that of another; typed endings win over the proposed first. */
    private static Path ended(Path file, List<Kind> kinds, Kind chosen) {
        String name = file.getFileName().toString();
        Optional<Kind> typed = kinds.stream().filter(kind -> name.endsWith("." + kind.ending())).findFirst();
        if (typed.isEmpty()) {
            return file.resolveSibling(name + "." + chosen.ending());
        }
        boolean proposed = typed.get() == kinds.getFirst() && chosen != kinds.getFirst();
        return proposed ? file.resolveSibling(name.substring(0, name.length() - typed.get().ending().length()) + chosen.ending()) : file;
    }

    @Override
    public Optional<String> line(String title, String question, String proposed) {
        TextInputDialog dialog = new TextInputDialog(proposed);
        dialog.setHeaderText(null);
        dialog.setContentText(question);
        dialog.getEditor().setPrefColumnCount(LINE);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty()
                .bind(dialog.getEditor().textProperty().map(String::isBlank));
        return dressed(dialog, title).showAndWait().map(String::strip);
    }

    @Override
    public Optional<String> lines(String title, String proposed) {
        TextArea area = new TextArea(proposed);
        area.setWrapText(true);
        area.setPrefColumnCount(COLUMNS);
        area.setPrefRowCount(ROWS);
        area.setMinHeight(Region.USE_PREF_SIZE);
        Dialog<String> dialog = typing(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                ((Button) dialog.getDialogPane().lookupButton(ButtonType.OK)).fire();
                event.consume();
            }
        });
        dialog.setResultConverter(button -> button == ButtonType.OK ? area.getText().strip() : null);
        return dressed(dialog, title).showAndWait();
    }

    @Override
    public Optional<List<Integer>> several(String title, String hint, List<Choice> choices) {
        Window owner = owner();
        SeveralDialog dialog = new SeveralDialog(hint, choices);
        dialog.setTitle(title);
        theme.apply(dialog.getDialogPane());
        Placing.beside(dialog, owner, owner == null ? null : chosenRow(owner.getScene().getRoot()));
        return dialog.showAndWait();
    }

    /** Where what is chosen in the list of clauses stands on the screen; null for nothing. */
    private static Bounds chosenRow(Node root) {
        return root.lookupAll("#rows .row-cell").stream().filter(cell -> cell.isVisible() && ((ListCell<?>) cell).isSelected())
                .map(cell -> cell.localToScreen(cell.getLayoutBounds())).findFirst().orElse(null);
    }

    @Override
    public Optional<Integer> one(String title, String question, List<String> names, int proposed) {
        ChoiceDialog<String> dialog = new ChoiceDialog<>(names.get(proposed), names);
        dialog.setHeaderText(null);
        dialog.setContentText(question);
        return dressed(dialog, title).showAndWait().map(names::indexOf);
    }

    @Override
    public Optional<List<Path>> texts(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(FileCommands.texts(), new ExtensionFilter(Messages.of("file.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(owner())).map(chosen -> chosen.stream().map(File::toPath).toList());
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner())).map(File::toPath);
    }

    @Override
    public boolean agreed(String question, String yes, String no) {
        ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.YES);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, agree, new ButtonType(no, ButtonBar.ButtonData.NO));
        alert.setHeaderText(null);
        return dressed(alert, Messages.of("failure.title")).showAndWait().filter(answer -> answer == agree).isPresent();
    }

    @Override
    public Optional<Integer> answer(String question, List<String> answers) {
        List<ButtonType> buttons = new ArrayList<>();
        for (String answer : answers) {
            buttons.add(new ButtonType(answer, buttons.isEmpty() ? ButtonBar.ButtonData.YES : ButtonBar.ButtonData.NO));
        }
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, buttons.toArray(ButtonType[]::new));
        alert.getButtonTypes().add(ButtonType.CANCEL);
        alert.setHeaderText(null);
        return dressed(alert, Messages.of("failure.title")).showAndWait().map(buttons::indexOf).filter(place -> place >= 0);
    }

    @Override
    public void told(String title, String text) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, text);
        alert.setHeaderText(null);
        dressed(alert, title).showAndWait();
    }

    private static <T> Dialog<T> typing(TextArea area) {
        Dialog<T> dialog = new Dialog<>();
        VBox content = new VBox(area);
        content.getStyleClass().add("dialog-content");
        VBox.setVgrow(area, Priority.ALWAYS);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        Placing.focusOnceShown(dialog, area);
        return dialog;
    }

    private <T> Dialog<T> dressed(Dialog<T> dialog, String title) {
        Placing.over(dialog, owner());
        dialog.setTitle(title);
        dialog.setGraphic(null);
        theme.apply(dialog.getDialogPane());
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE); // a wrapped question needs more than a window of its usual size
        return dialog;
    }

    private static Window owner() {
        List<Window> windows = Window.getWindows().filtered(window -> window.isShowing() && window instanceof Stage);
        return windows.stream().filter(Window::isFocused).findFirst()
                .orElseGet(() -> windows.isEmpty() ? null : windows.getFirst());
    }
}
