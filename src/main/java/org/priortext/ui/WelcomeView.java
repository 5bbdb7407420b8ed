package org.priortext.ui;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;

/** What is shown while there is no dossier: what the program is for, and the ways to begin. */
final class WelcomeView extends VBox {
    private final List<Action> beginnings;

    /** @param beginnings the ways to begin, the simplest first */
    WelcomeView(List<Action> beginnings) {
        this.beginnings = beginnings;
    }

    WelcomeView build() {
        setId("welcome");
        getStyleClass().add("welcome");
        Label title = new Label(Messages.of("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Label text = new Label(Messages.of("welcome.text"));
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        VBox buttons = new VBox();
        buttons.getStyleClass().add("welcome-buttons");
        for (Action action : beginnings) {
            ButtonBase button = action.namedButton();
            button.setId("welcome-" + action.id());
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.getChildren().add(button);
        }
        buttons.getChildren().getFirst().getStyleClass().add("accent");
        Label drop = new Label(Messages.of("welcome.drop"));
        drop.getStyleClass().add("caution");
        drop.setWrapText(true);
        getChildren().addAll(title, text, buttons, drop);
        return this;
    }
}
