package org.priortext.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.priortext.ui.model.Reading;

/**
 * A box to choose one of the dossier's texts. What stands in it is what the property holds: the box keeps places in a list,
 * which are others as soon as the list changes, so it has a list of its own that changes only together with the place chosen.
 */
public final class VersionChooser extends ComboBox<Reading> {
    private boolean following;

    /** @param prompt shown while none is chosen, and read aloud */
    public VersionChooser(String id, String prompt) {
        setId(id);
        getStyleClass().add("version-chooser");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setMinWidth(0);
        setCellFactory(_ -> new Line());
    }

    /** Follows texts and property, and passes on nothing but what the user chooses. */
    public void bind(ObservableList<Reading> texts, ObjectProperty<Reading> property) {
        Shown shown = new Shown(property);
        setButtonCell(shown);
        texts.subscribe(() -> follow(texts, property.get()));
        property.subscribe(now -> {
            follow(texts, now);
            shown.say();
        });
        setOnAction(_ -> {
            if (!following && getValue() != null) {
                property.set(getValue());
            }
        });
    }

    private void follow(ObservableList<Reading> texts, Reading chosen) {
        following = true;
        if (!getItems().equals(texts)) {
            getSelectionModel().clearSelection();
            getItems().setAll(texts);
        }
        getSelectionModel().select(chosen);
        following = false;
    }

    private static class Line extends ListCell<Reading> {
        @Override
        protected void updateItem(Reading reading, boolean empty) {
            super.updateItem(reading, empty);
            setText(null);
            setGraphic(empty || reading == null ? null : VersionLine.of(reading));
        }
    }

    /** The line in the closed box. */
    private static final class Shown extends Line {
        private final ObjectProperty<Reading> property;

        Shown(ObjectProperty<Reading> property) {
            this.property = property;
        }

        @Override
        protected void updateItem(Reading reading, boolean empty) {
            super.updateItem(property.get(), property.get() == null);
        }

        void say() {
            updateItem(property.get(), property.get() == null);
        }
    }
}
