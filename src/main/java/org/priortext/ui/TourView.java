package org.priortext.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.WindowState.View;

/** A look around in a few steps, each telling of one thing and showing it. */
final class TourView extends VBox {
    private static final int DETAILS = 3;

    private final Desk desk;
    private final List<Runnable> steps;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Button next = new Button();

    TourView(Desk desk) {
        this.desk = desk;
        steps = List.of(
                () -> show(View.COMPARE),
                () -> {
                    show(View.COMPARE);
                    desk.compare().next();
                },
                () -> desk.compare().switches().detailsProperty().set(true),
                () -> {
                    desk.compare().switches().detailsProperty().set(false);
                    show(View.TRACE);
                },
                () -> {
                    desk.survival().riverProperty().set(true);
                    show(View.SURVIVAL);
                },
                () -> show(View.COMPARE));
    }

    TourView build() {
        setId("tour");
        getStyleClass().add("tour");
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        setMaxHeight(USE_PREF_SIZE);
        title.getStyleClass().add("panel-title");
        title.setId("tour-title");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        count.getStyleClass().add("version-meta");
        next.setId("tour-next");
        next.getStyleClass().addAll("accent", "small");
        next.setOnAction(_ -> desk.state().tourProperty().set((desk.state().tourProperty().get() + 1) % (steps.size() + 1)));
        Button close = new Button(Messages.of("tour.close"));
        close.getStyleClass().add("small");
        close.setOnAction(_ -> desk.state().tourProperty().set(0));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, count, space, close, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, text, buttons);
        return this;
    }

    void bind() {
        visibleProperty().bind(desk.state().tourProperty().greaterThan(0));
        managedProperty().bind(visibleProperty());
        desk.state().tourProperty().subscribe(now -> show(now.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                desk.state().tourProperty().set(0);
                event.consume();
            }
        });
    }

    /** Shows a step, from 1; nothing for 0. */
    private void show(int step) {
        if (step == 0) {
            return;
        }
        if (desk.dossier().dossier().versions().isEmpty()) {
            Window.sampleDossier().ifPresent(desk.dossier()::open);
        }
        title.setText(Messages.of("tour." + step + ".title"));
        text.setText(Messages.of("tour." + step));
        count.setText(Messages.of("compare.position", step, steps.size()));
        next.setText(Messages.of(step < steps.size() ? "tour.next" : "tour.end"));
        boolean aside = step == DETAILS;
        getStyleClass().remove("aside");
        if (aside) {
            getStyleClass().add("aside");
        }
        StackPane.setAlignment(this, aside ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT);
        steps.get(step - 1).run();
        next.requestFocus();
    }

    private void show(View view) {
        desk.state().viewProperty().set(view);
    }
}
