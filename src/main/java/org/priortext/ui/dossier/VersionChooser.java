package org.priortext.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.priortext.ui.model.Reading;

/** A box to choose one of the dossier's texts. */
public final class VersionChooser extends ComboBox<Reading> {
    /** @param prompt shown while none is chosen, and read aloud */
    public VersionChooser(String id, String prompt) {
        setId(id);
        getStyleClass().add("version-chooser");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setMinWidth(0);
        setCellFactory(_ -> cell());
        setButtonCell(cell());
    }

    /** Follows the property, and passes on what the user chooses but not what a changed list of items does to the box. */
    public void bind(ObservableList<Reading> texts, ObjectProperty<Reading> property) {
        setItems(texts);
        property.subscribe(this::setValue);
        texts.subscribe(() -> { // the box itself keeps the place in the list and not the version
            getSelectionModel().clearSelection();
            getSelectionModel().select(property.get());
        });
        setOnAction(event -> {
            if (getValue() != null) {
                property.set(getValue());
            }
        });
    }

    private static ListCell<Reading> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Reading reading, boolean empty) {
                super.updateItem(reading, empty);
                setText(null);
                setGraphic(empty || reading == null ? null : VersionLine.of(reading));
            }
        };
    }
}
