package org.priortext.ui.dossier;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.priortext.dossier.Version;
import org.priortext.model.Stage;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Placing;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.Reading;

/** Asks for the facts of a version; what is left empty is taken from the file. */
final class VersionEditor {
    private static final double HINT = 320;

    private final Version version;
    private final Theme theme;
    private final TextField label = new TextField();
    private final TextField symbol = new TextField();
    private final DatePicker date = new DatePicker();
    private final ComboBox<Stage> stage = new ComboBox<>();
    private final TextField line = new TextField();
    private final TextField choice = new TextField();

    VersionEditor(Reading reading, Theme theme) {
        this.version = reading.version();
        this.theme = theme;
        label.setText(version.label());
        symbol.setText(version.symbol());
        symbol.setPromptText(reading.symbol());
        date.setValue(version.date());
        date.setPromptText(Messages.date(reading.date()));
        stage.getItems().setAll(Stream.concat(Stream.of((Stage) null), Arrays.stream(Stage.values())).toList());
        stage.setValue(version.stage());
        stage.setConverter(new StringConverter<>() {
            @Override
            public String toString(Stage one) {
                return one == null ? Messages.of("edit.asfile") : Messages.of("stage." + one.code());
            }

            @Override
            public Stage fromString(String text) {
                return stage.getValue();
            }
        });
        line.setText(version.line());
        choice.setText(version.choice());
    }

    /** The edited version, unless the user cancels or leaves the label empty. */
    Optional<Version> ask(Window owner) {
        GridPane grid = new GridPane(12, 10);
        grid.getStyleClass().add("form");
        row(grid, 0, "edit.label", label);
        row(grid, 1, "edit.symbol", symbol);
        row(grid, 2, "edit.date", date);
        row(grid, 3, "edit.stage", stage);
        row(grid, 4, "edit.line", line);
        explain(grid, 5, "edit.line.hint");
        row(grid, 6, "edit.choice", choice);
        explain(grid, 7, "edit.choice.hint");
        Dialog<Version> dialog = new Dialog<>();
        Placing.over(dialog, owner);
        Placing.focusOnceShown(dialog, label);
        dialog.setTitle(Messages.of("version.edit"));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(label.textProperty().map(String::isBlank));
        theme.apply(dialog.getDialogPane());
        dialog.setResultConverter(button -> button == ButtonType.OK ? edited() : null);
        return dialog.showAndWait();
    }

    /** The version as the fields have it now. */
    Version edited() {
        return new Version(label.getText().strip(), text(symbol), date.getValue(), stage.getValue(), text(line),
                version.file(), text(choice), version.amendedBy());
    }

    private static String text(TextField field) {
        return field.getText() == null || field.getText().isBlank() ? null : field.getText().strip();
    }

    private static void explain(GridPane grid, int row, String key) {
        Label hint = new Label(Messages.of(key));
        hint.getStyleClass().add("version-meta");
        hint.setWrapText(true);
        hint.setMaxWidth(HINT);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        grid.add(hint, 1, row);
    }

    private static void row(GridPane grid, int row, String key, Node field) {
        field.setId(key.replace('.', '-'));
        Label name = new Label(Messages.of(key));
        name.setLabelFor(field);
        name.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(row, name, field);
    }
}
