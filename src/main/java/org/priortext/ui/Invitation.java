package org.priortext.ui;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.priortext.ui.kit.Messages;

/** Above the sample dossier, until the user has sent it away or opened something of his own: what it is, and how to begin. */
final class Invitation extends HBox {
    private final Desk desk;
    private final Actions actions;

    Invitation(Desk desk, Actions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    Invitation build() {
        setId("invitation");
        getStyleClass().add("invitation");
        Label text = new Label(Messages.of("invitation.text"));
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dismiss = new Button(Messages.of("invitation.dismiss"));
        dismiss.setId("invitation-dismiss");
        dismiss.getStyleClass().addAll("small", "flat");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(_ -> desk.state().introducedProperty().set(true));
        getChildren().addAll(text, button("open", "invitation.open"), button("tour", "invitation.tour"), dismiss);
        return this;
    }

    private ButtonBase button(String action, String name) {
        ButtonBase button = actions.named(action).button();
        button.setText(Messages.of(name));
        button.setId("invitation-" + action);
        button.getStyleClass().removeAll("button-icon", "flat");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void bind() {
        visibleProperty().bind(desk.state().introducedProperty().not().and(desk.state().readingProperty().not())
                .and(Bindings.createBooleanBinding(
                        () -> sample() && !desk.dossier().dossier().versions().isEmpty(), desk.dossier().fileProperty(), desk.dossier().dossierProperty())));
        managedProperty().bind(visibleProperty());
        desk.dossier().fileProperty().subscribe(file -> {
            if (file != null && !sample()) {
                desk.state().introducedProperty().set(true);
            }
        });
    }

    private boolean sample() {
        Path file = desk.dossier().fileProperty().get();
        return file != null && Window.sampleDossier().filter(one -> one.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())).isPresent();
    }
}
